-- What detectors must know of an outlet and its factors beside limits: ordinary data, as it is now. Null where the register does not say.
CREATE TABLE outlet_profile (
    outlet           text    COLLATE "C" PRIMARY KEY,
    kind             text    COLLATE "C" NOT NULL,
    -- Percent, m², in the unit of the flow, share 0 to 1.
    reference_oxygen numeric,
    duct_area        numeric,
    normal_flow      numeric,
    moisture         numeric,
    is_batch         boolean NOT NULL,
    -- Pairs of factors without a physical link, one after the other.
    unlinked         text[]  COLLATE "C" NOT NULL CHECK (cardinality(unlinked) % 2 = 0)
);
CREATE TABLE outlet_factor (
    outlet          text    COLLATE "C" NOT NULL,
    factor          text    COLLATE "C" NOT NULL,
    name            text    NOT NULL,
    measure         text    NOT NULL,
    is_pollutant    boolean NOT NULL,
    -- Greatest value the instrument shows, least it can tell from nothing, its step; kg a year the permit allows.
    instrument_range numeric,
    detection_limit numeric,
    resolution      numeric,
    yearly_kg       numeric,
    PRIMARY KEY (outlet, factor)
);

-- When a stop was declared or an order issued, in China; the beginning of the stop where it is not known. What share of the usual load an order to limit leaves.
ALTER TABLE monitored_stop ADD stated_at timestamp;
ALTER TABLE monitored_stop ADD allowed_share numeric CHECK (allowed_share BETWEEN 0 AND 1);

-- Counts changes of the register, so that who keeps it in memory knows when to read it again. No data: backups leave it out.
CREATE TABLE register_change (
    single  boolean PRIMARY KEY DEFAULT true CHECK (single),
    version bigint  NOT NULL
);
CREATE FUNCTION count_register_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO register_change (version) VALUES (1) ON CONFLICT (single) DO UPDATE SET version = register_change.version + 1;
    RETURN NULL;
END
$$;
CREATE FUNCTION register_version() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce(max(version), 0) FROM register_change
$$;
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['monitored_outlet', 'monitoring_device', 'emission_limit', 'monitored_stop', 'monitoring_mark', 'metered_equipment', 'outlet_profile', 'outlet_factor'] LOOP
        EXECUTE format('CREATE TRIGGER count_register_change AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION count_register_change()', name);
    END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE, DELETE ON outlet_profile, outlet_factor TO xiezhi_app;
