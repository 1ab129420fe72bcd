-- Units, officers and qualifications are kept version by version: a change ends the row in force and begins a new one.
-- valid_until is the first day a row no longer holds; empty while nobody has ended it.
CREATE FUNCTION refuse_all_but_ending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.valid_until IS NULL
       AND to_jsonb(NEW) - 'valid_until' = to_jsonb(OLD) - 'valid_until' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION '% of % is refused: a row may only be ended', TG_OP, TG_TABLE_NAME USING ERRCODE = 'XZ001';
END
$$;

CREATE TABLE unit (
    number      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id          text   COLLATE "C" NOT NULL,
    parent      text   COLLATE "C",
    name        text   NOT NULL,
    level       text   NOT NULL CHECK (level IN ('province', 'city', 'county', 'team')),
    code        text   NOT NULL,
    mark        text   NOT NULL,
    valid_from  date   NOT NULL,
    valid_until date   CHECK (valid_until >= valid_from)
);
CREATE UNIQUE INDEX unit_in_force ON unit (id) WHERE valid_until IS NULL;
CREATE UNIQUE INDEX unit_name ON unit (name) WHERE valid_until IS NULL;
CREATE INDEX unit_id ON unit (id, valid_from);
CREATE INDEX unit_parent ON unit (parent);

CREATE TABLE officer (
    number             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id                 text   COLLATE "C" NOT NULL,
    person             text   NOT NULL,
    unit               text   COLLATE "C" NOT NULL,
    certificate        text   NOT NULL,
    -- First and last day the certificate is good for.
    certificate_from   date,
    certificate_until  date   CHECK (certificate_until >= certificate_from),
    valid_from         date   NOT NULL,
    valid_until        date   CHECK (valid_until >= valid_from)
);
CREATE UNIQUE INDEX officer_in_force ON officer (id) WHERE valid_until IS NULL;
CREATE UNIQUE INDEX officer_certificate ON officer (certificate) WHERE valid_until IS NULL AND certificate <> '';
CREATE INDEX officer_id ON officer (id, valid_from);
CREATE INDEX officer_unit ON officer (unit);

CREATE TABLE qualification (
    number      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    officer     text   COLLATE "C" NOT NULL,
    kind        text   COLLATE "C" NOT NULL,
    valid_from  date   NOT NULL,
    valid_until date   CHECK (valid_until >= valid_from)
);
CREATE UNIQUE INDEX qualification_in_force ON qualification (officer, kind) WHERE valid_until IS NULL;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['unit', 'officer', 'qualification'] LOOP
        EXECUTE format('CREATE TRIGGER refuse_all_but_ending BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_all_but_ending()', name);
        EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO xiezhi_app', name);
    END LOOP;
END
$$;

-- An account names its unit and, where there is one, its officer by id. Nothing is known of units written as names so far.
ALTER TABLE account ALTER COLUMN unit SET DEFAULT '';
UPDATE account SET unit = '';
ALTER TABLE account
    ADD COLUMN officer   text COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN is_barred boolean NOT NULL DEFAULT false,
    ADD COLUMN ended_at  timestamptz;
CREATE UNIQUE INDEX account_officer ON account (officer) WHERE officer <> '' AND ended_at IS NULL;

-- An import is seen by the unit of the account that asked for it and by the units above.
ALTER TABLE import_job ADD COLUMN unit text COLLATE "C" NOT NULL DEFAULT '';

-- After a restore the numbers go on after the highest that came back.
GRANT SELECT, UPDATE ON SEQUENCE audit_entry_number_seq, unit_number_seq, officer_number_seq, qualification_number_seq TO xiezhi_app;
