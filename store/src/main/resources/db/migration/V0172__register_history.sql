-- Every row of the register as it was before it was changed or taken out, who did it and why. Nobody changes or removes a line.
CREATE TABLE register_history (
    number   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at       timestamptz NOT NULL DEFAULT now(),
    register text COLLATE "C" NOT NULL,
    outlet   text COLLATE "C" NOT NULL,
    -- Without the password of a data logger.
    entry    jsonb NOT NULL,
    account  text COLLATE "C" NOT NULL,
    reason   text NOT NULL
);
CREATE INDEX register_history_outlet ON register_history (outlet, number);

-- Who changes the register says so for the transaction: xiezhi.account and xiezhi.reason.
CREATE FUNCTION keep_register_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    entry jsonb := to_jsonb(OLD) - 'password';
BEGIN
    IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN
        RETURN NULL;
    END IF;
    INSERT INTO register_history (register, outlet, entry, account, reason)
    VALUES (
        TG_TABLE_NAME,
        coalesce(
            CASE WHEN TG_TABLE_NAME = 'monitored_outlet' THEN entry ->> 'id' ELSE entry ->> 'outlet' END,
            (SELECT d.outlet FROM monitoring_device d WHERE d.mn = entry ->> 'mn' ORDER BY d.from_on DESC LIMIT 1),
            ''),
        entry,
        coalesce(current_setting('xiezhi.account', true), ''),
        coalesce(current_setting('xiezhi.reason', true), ''));
    RETURN NULL;
END
$$;
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['monitored_outlet', 'monitoring_device', 'emission_limit', 'monitored_stop', 'monitoring_mark', 'metered_equipment', 'outlet_profile', 'outlet_factor'] LOOP
        EXECUTE format('CREATE TRIGGER keep_register_row AFTER UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION keep_register_row()', name);
    END LOOP;
END
$$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON register_history FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON register_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON register_history TO xiezhi_app;
GRANT SELECT, UPDATE ON SEQUENCE register_history_number_seq TO xiezhi_app;
