-- Why a number is void: lines are only ever added. Without a reason its paper took another number.
CREATE TABLE void_number (
    agency_mark text        NOT NULL,
    kind_mark   text        NOT NULL,
    year        integer     NOT NULL,
    number      integer     NOT NULL,
    reason      text        NOT NULL,
    approved_by text        NOT NULL,
    append_id   uuid        UNIQUE,
    voided_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (agency_mark, kind_mark, year, number),
    FOREIGN KEY (agency_mark, kind_mark, year, number) REFERENCES document_number
);
INSERT INTO void_number (agency_mark, kind_mark, year, number, reason, approved_by, voided_at)
SELECT agency_mark, kind_mark, year, number, '', '', given_at FROM document_number WHERE is_voided;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON void_number FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON void_number FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON void_number TO xiezhi_app;

-- Of a number that was given only whether it is void may change, and only once.
REVOKE UPDATE ON document_number FROM xiezhi_app;
GRANT UPDATE (is_voided) ON document_number TO xiezhi_app;
CREATE FUNCTION refuse_all_but_voiding() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NOT OLD.is_voided AND NEW.is_voided
       AND to_jsonb(NEW) - 'is_voided' = to_jsonb(OLD) - 'is_voided' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION '% of % is refused: a number may only be voided', TG_OP, TG_TABLE_NAME USING ERRCODE = 'XZ001';
END
$$;
CREATE TRIGGER refuse_all_but_voiding BEFORE UPDATE OR DELETE ON document_number FOR EACH ROW EXECUTE FUNCTION refuse_all_but_voiding();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON document_number FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
