-- An hour or day of ours that changes after it was closed is a new revision; what it said before stays.
ALTER TABLE own_average
    ADD COLUMN revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
    -- When it was computed from what came after its close, why (late: minutes that were missing; changed: sent differently), and the last packet it came in. Null: from what came in time.
    ADD COLUMN corrected_at timestamptz,
    ADD COLUMN cause text COLLATE "C" CHECK (cause IN ('late', 'changed')),
    ADD COLUMN packet bigint;

-- What our hours and days said before, who replaced it when and why. Lines are only ever added.
CREATE TABLE superseded_average (
    series        integer   NOT NULL,
    data_at       timestamp NOT NULL,
    revision      integer   NOT NULL CHECK (revision >= 1),
    avg           numeric,
    min           numeric,
    max           numeric,
    total         numeric,
    converted     numeric,
    valid_parts   smallint  NOT NULL,
    parts         smallint  NOT NULL,
    is_valid      boolean   NOT NULL,
    superseded_at timestamptz NOT NULL DEFAULT now(),
    cause         text      COLLATE "C" NOT NULL CHECK (cause IN ('late', 'changed')),
    -- Position of the last packet that brought what replaced it.
    packet        bigint    NOT NULL,
    PRIMARY KEY (series, data_at, revision)
);
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON superseded_average FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON superseded_average FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Until when the hours of a device are closed: what comes for earlier ones is a correction. A device gets its row with its next minute.
CREATE TABLE hours_closed (
    mn        text      COLLATE "C" PRIMARY KEY,
    until_at  timestamp NOT NULL
);
GRANT SELECT, INSERT ON superseded_average TO xiezhi_app;
GRANT SELECT, INSERT, UPDATE ON hours_closed TO xiezhi_app;
