-- Episodes of the detectors: derived, so they may be made again from the packets. Times are local in China, as in the values.
CREATE TABLE monitoring_episode (
    id        text        COLLATE "C" PRIMARY KEY,
    outlet    text        COLLATE "C" NOT NULL,
    from_at   timestamp   NOT NULL,
    until_at  timestamp   NOT NULL,
    -- When it became more than something to watch.
    opened_at timestamp,
    strength  text        COLLATE "C" NOT NULL CHECK (strength IN ('hard', 'soft')),
    causes    text[]      COLLATE "C" NOT NULL,
    detectors text[]      COLLATE "C" NOT NULL,
    -- Logarithm (2) of the score at the beginning of 2026, so that scores that fade alike keep their order.
    weight    double precision NOT NULL,
    sentence  text        NOT NULL,
    -- One object a detector, as it was when the episode was last made.
    cards     jsonb       NOT NULL,
    seen_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX monitoring_episode_outlet ON monitoring_episode (outlet, until_at);

-- What officers say of episodes: lines are only ever added, the last one holds. causes and detectors are those it was said of.
CREATE TABLE monitoring_verdict (
    number    bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    episode   text        COLLATE "C" NOT NULL,
    outlet    text        COLLATE "C" NOT NULL,
    verdict   text        COLLATE "C" NOT NULL CHECK (verdict IN ('dismissed', 'confirmed', 'instrument-fault')),
    reason    text        NOT NULL,
    causes    text[]      COLLATE "C" NOT NULL,
    detectors text[]      COLLATE "C" NOT NULL,
    account   text        COLLATE "C" NOT NULL,
    person    text        NOT NULL,
    at        timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX monitoring_verdict_episode ON monitoring_verdict (episode, number);

-- Leads episodes became: one docket each, and one episode a docket.
CREATE TABLE monitoring_lead (
    episode   text        COLLATE "C" PRIMARY KEY,
    docket    text        COLLATE "C" NOT NULL UNIQUE,
    outlet    text        COLLATE "C" NOT NULL,
    detectors text[]      COLLATE "C" NOT NULL,
    account   text        COLLATE "C" NOT NULL,
    at        timestamptz NOT NULL DEFAULT now()
);

-- Read table: where a lead stands, of every docket that begins with one.
CREATE TABLE lead_standing (
    docket        text COLLATE "C" PRIMARY KEY,
    source        text NOT NULL,
    received_on   date,
    dispatched_on date,
    answered_on   date,
    -- What was found on site: found, normal, instrument-fault, cannot-tell; empty before.
    result        text COLLATE "C" NOT NULL,
    is_filed      boolean NOT NULL,
    is_closed     boolean NOT NULL
);
CREATE INDEX lead_standing_received ON lead_standing (received_on);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['monitoring_verdict', 'monitoring_lead'] LOOP
        EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
        EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
    END LOOP;
END
$$;

-- Episodes with outlet, firm and what became of them. standing: asked waits for a verdict. day_rank counts those asked of a unit and a day by score.
CREATE VIEW monitoring_desk AS
SELECT e.*, coalesce(o.name, e.outlet) AS outlet_name, coalesce(o.firm, '') AS firm, f.id AS firm_id,
       coalesce(f.name, o.firm, '') AS firm_name, coalesce(f.unit, '') AS unit, l.docket AS lead,
       CASE WHEN l.docket IS NOT NULL THEN 'lead'
            WHEN v.verdict IN ('dismissed', 'instrument-fault') AND e.causes <@ v.causes THEN 'dismissed'
            WHEN e.opened_at IS NOT NULL THEN 'asked'
            ELSE 'watch' END AS standing,
       row_number() OVER (PARTITION BY coalesce(f.unit, ''), (e.opened_at - interval '1 minute')::date ORDER BY e.weight DESC, e.id) AS day_rank
FROM monitoring_episode e
LEFT JOIN LATERAL (
    SELECT name, firm FROM monitored_outlet WHERE id = e.outlet ORDER BY from_on DESC LIMIT 1) o ON true
LEFT JOIN firm f ON f.credit_code = o.firm
LEFT JOIN monitoring_lead l ON l.episode = e.id
LEFT JOIN LATERAL (
    SELECT verdict, causes FROM monitoring_verdict WHERE episode = e.id ORDER BY number DESC LIMIT 1) v ON true;

GRANT SELECT, INSERT, UPDATE, DELETE ON monitoring_episode TO xiezhi_app;
GRANT SELECT, INSERT ON monitoring_verdict, monitoring_lead TO xiezhi_app;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON lead_standing TO xiezhi_app;
GRANT SELECT ON monitoring_desk TO xiezhi_app;
