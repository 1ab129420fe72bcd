-- How data loggers speak keeps its past like the rest of the register. Of a key only whether there is one: like the password it is in no history.
CREATE OR REPLACE FUNCTION keep_register_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    entry jsonb := to_jsonb(OLD) - 'password' - 'sm4_key';
BEGIN
    IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN
        RETURN NULL;
    END IF;
    IF TG_TABLE_NAME = 'device_protocol' THEN
        entry := entry || jsonb_build_object('key_state', CASE WHEN to_jsonb(OLD) ->> 'sm4_key' IS NULL THEN 'none' ELSE 'set' END);
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
CREATE TRIGGER keep_register_row AFTER UPDATE OR DELETE ON device_protocol FOR EACH ROW EXECUTE FUNCTION keep_register_row();
