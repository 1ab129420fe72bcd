-- The docket: lines are only ever added. The program works as xiezhi_app, which does not own the tables.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'xiezhi_app') THEN
        CREATE ROLE xiezhi_app NOLOGIN;
        EXECUTE format('GRANT xiezhi_app TO %I', current_user);
    END IF;
END
$$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % is refused: lines are only ever added', TG_OP, TG_TABLE_NAME USING ERRCODE = 'XZ001';
END
$$;

-- One line of a docket. body is the canonical JSON that the two hashes are of; the other columns repeat it for queries.
CREATE TABLE docket_entry (
    docket      text        COLLATE "C" NOT NULL CHECK (docket ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    seq         integer     NOT NULL CHECK (seq >= 1),
    position    bigint      NOT NULL UNIQUE CHECK (position >= 1),
    happened_on date,
    recorded_at timestamptz NOT NULL,
    by          text        NOT NULL,
    tag         text        COLLATE "C" NOT NULL,
    body        text        NOT NULL,
    sha256      char(64)    NOT NULL,
    sm3         char(64)    NOT NULL,
    PRIMARY KEY (docket, seq)
);
CREATE INDEX docket_entry_recorded_at ON docket_entry (recorded_at);

-- An append that was answered: the same id again gets the same answer.
CREATE TABLE docket_append (
    id        uuid     PRIMARY KEY,
    docket    text     COLLATE "C" NOT NULL,
    first_seq integer  NOT NULL,
    last_seq  integer  NOT NULL,
    content   char(64) NOT NULL,
    FOREIGN KEY (docket, last_seq) REFERENCES docket_entry (docket, seq)
);

-- The Merkle root over the last line of every docket, as of the end of a day.
CREATE TABLE daily_root (
    day      date     PRIMARY KEY,
    position bigint   NOT NULL,
    dockets  bigint   NOT NULL,
    body     text     NOT NULL,
    sha256   char(64) NOT NULL,
    sm3      char(64) NOT NULL
);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['docket_entry', 'docket_append', 'daily_root'] LOOP
        EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
        EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
        EXECUTE format('REVOKE ALL ON %I FROM PUBLIC, xiezhi_app', name);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO xiezhi_app', name);
    END LOOP;
END
$$;

-- Names of dockets by page.
CREATE INDEX docket_entry_first ON docket_entry (docket) WHERE seq = 1;

-- A backup says which form of the tables it holds.
GRANT SELECT ON flyway_schema_history TO xiezhi_app;
