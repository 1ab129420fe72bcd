-- Raw packets of automatic monitoring: only ever added, one partition a day of arrival. The hashes are of the other columns and of the hashes of the packet before in the same day.
CREATE TABLE raw_packet (
    position   bigint      NOT NULL CHECK (position >= 1),
    day        date        NOT NULL,
    arrived_at timestamptz NOT NULL,
    source     text        COLLATE "C" NOT NULL,
    mn         text        COLLATE "C" NOT NULL,
    qn         text        COLLATE "C" NOT NULL,
    cn         text        COLLATE "C" NOT NULL,
    pno        integer     NOT NULL,
    bytes      bytea       NOT NULL,
    sha256     bytea       NOT NULL CHECK (octet_length(sha256) = 32),
    sm3        bytea       NOT NULL CHECK (octet_length(sm3) = 32),
    PRIMARY KEY (position, day)
) PARTITION BY RANGE (day);
CREATE INDEX raw_packet_mn ON raw_packet (mn, position);

-- The last packet kept, so that the next one need not look for it; writers wait for each other at this row.
CREATE TABLE packet_head (
    single boolean     PRIMARY KEY DEFAULT true CHECK (single),
    position     bigint      NOT NULL DEFAULT 0,
    day          date        NOT NULL DEFAULT '0001-01-01',
    arrived_at   timestamptz NOT NULL DEFAULT '0001-01-01 00:00:00Z',
    sha256       bytea       NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
    sm3          bytea       NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
    closed_until date        NOT NULL DEFAULT '0001-01-01'
);

-- Binds the packets of a day, and the day to the one before.
CREATE TABLE packet_root (
    day    date     PRIMARY KEY,
    body   text     NOT NULL,
    sha256 char(64) NOT NULL,
    sm3    char(64) NOT NULL
);

-- Which packets are there, by the day their request number names; the same packet again is recognised whenever it comes.
CREATE TABLE packet_identity (
    day      date NOT NULL,
    identity uuid NOT NULL,
    PRIMARY KEY (day, identity)
) PARTITION BY RANGE (day);
CREATE TABLE packet_identity_other PARTITION OF packet_identity DEFAULT;

-- A factor of a device in one kind of value: 0 real time, 1 minute, 2 hour, 3 day.
CREATE TABLE reading_series (
    id     integer  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    mn     text     COLLATE "C" NOT NULL,
    factor text     COLLATE "C" NOT NULL,
    kind   smallint NOT NULL CHECK (kind BETWEEN 0 AND 3),
    UNIQUE (mn, factor, kind)
);

-- Values as devices sent them, one partition a month of the time they name (China). A value sent differently again is a new revision.
CREATE TABLE reading (
    series    integer   NOT NULL,
    data_at   timestamp NOT NULL,
    revision  integer   NOT NULL CHECK (revision >= 1),
    avg       numeric,
    min       numeric,
    max       numeric,
    total     numeric,
    converted numeric,
    flag      text      COLLATE "C" NOT NULL,
    -- 0 in bounds, 1 ancient, 2 future, seen from the arrival.
    time_mark smallint  NOT NULL CHECK (time_mark BETWEEN 0 AND 2),
    packet    bigint    NOT NULL,
    PRIMARY KEY (series, data_at, revision)
) PARTITION BY RANGE (data_at);
-- Values lie in the order of their packets, so a coarse index finds those of new packets and costs nothing to keep.
CREATE INDEX reading_packet ON reading USING brin (packet) WITH (pages_per_range = 16, autosummarize = on);
CREATE INDEX reading_time_mark ON reading (data_at, series) WHERE time_mark > 0;
CREATE INDEX reading_revised ON reading (data_at, series) WHERE revision > 1;
CREATE TABLE reading_other PARTITION OF reading DEFAULT;

-- Averages computed here from finer values: derived, so they may be computed again. count is of valid parts out of those expected.
CREATE TABLE own_average (
    series      integer   NOT NULL,
    data_at     timestamp NOT NULL,
    avg         numeric,
    min         numeric,
    max         numeric,
    total       numeric,
    converted   numeric,
    valid_parts smallint  NOT NULL,
    parts       smallint  NOT NULL,
    is_valid    boolean   NOT NULL,
    PRIMARY KEY (series, data_at)
) PARTITION BY RANGE (data_at);
CREATE TABLE own_average_other PARTITION OF own_average DEFAULT;

-- How far averages were computed: position of the last packet whose values they hold.
CREATE TABLE average_progress (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    position bigint  NOT NULL
);

-- A row here makes a partition: one day of packets or one month of values. What waited in the catch-all moves in.
CREATE TABLE monitoring_partition (
    parent  text COLLATE "C" NOT NULL CHECK (parent IN ('raw_packet', 'packet_identity', 'reading', 'own_average')),
    from_on date NOT NULL CHECK (from_on BETWEEN '2000-01-01' AND '2099-12-31'),
    PRIMARY KEY (parent, from_on)
);

CREATE FUNCTION make_monitoring_partition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    is_daily boolean := NEW.parent IN ('raw_packet', 'packet_identity');
    until_on date := NEW.from_on + CASE WHEN is_daily THEN interval '1 day' ELSE interval '1 month' END;
    key_name text := CASE WHEN is_daily THEN 'day' ELSE 'data_at' END;
    child text := NEW.parent || '_' || to_char(NEW.from_on, CASE WHEN is_daily THEN 'YYYYMMDD' ELSE 'YYYYMM' END);
BEGIN
    IF NOT is_daily AND date_trunc('month', NEW.from_on) <> NEW.from_on THEN
        RAISE EXCEPTION 'expected the first day of a month, found %', NEW.from_on;
    END IF;
    EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING ALL)', child, NEW.parent);
    IF NEW.parent = 'raw_packet' THEN
        EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', child);
    ELSE
        EXECUTE format('WITH moved AS (DELETE FROM %I WHERE %I >= $1 AND %I < $2 RETURNING *) INSERT INTO %I SELECT * FROM moved',
            NEW.parent || '_other', key_name, key_name, child) USING NEW.from_on, until_on;
    END IF;
    EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', NEW.parent, child, NEW.from_on, until_on);
    RETURN NEW;
END
$$;
CREATE TRIGGER make_partition BEFORE INSERT ON monitoring_partition FOR EACH ROW EXECUTE FUNCTION make_monitoring_partition();

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['raw_packet', 'packet_root'] LOOP
        EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
        EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
    END LOOP;
END
$$;
GRANT SELECT, INSERT ON raw_packet, packet_root, packet_identity, reading_series, reading, monitoring_partition TO xiezhi_app;
GRANT SELECT, INSERT, UPDATE ON packet_head, average_progress TO xiezhi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON own_average TO xiezhi_app;
GRANT SELECT, UPDATE ON SEQUENCE reading_series_id_seq TO xiezhi_app;
