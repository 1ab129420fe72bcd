-- What is known of outlets and devices: ordinary data, each row valid from a day to a day (until_on is the last one, open when null). Firms are named by their unified social credit code.
CREATE TABLE monitored_outlet (
    id        text COLLATE "C" NOT NULL,
    from_on   date NOT NULL,
    until_on  date CHECK (until_on >= from_on),
    firm      text COLLATE "C" NOT NULL,
    name      text NOT NULL,
    medium    text COLLATE "C" NOT NULL CHECK (medium IN ('water', 'gas')),
    -- Degrees, WGS 84; both or none.
    longitude numeric,
    latitude  numeric,
    CHECK ((longitude IS NULL) = (latitude IS NULL)),
    PRIMARY KEY (id, from_on)
);
CREATE INDEX monitored_outlet_firm ON monitored_outlet (firm, id);

-- A data logger: its number, its key as the protocol needs it, and at which outlet it stands.
CREATE TABLE monitoring_device (
    mn         text COLLATE "C" NOT NULL,
    from_on    date NOT NULL,
    until_on   date CHECK (until_on >= from_on),
    outlet     text COLLATE "C" NOT NULL,
    -- The protocol sends it in clear with every packet, so it is kept as it is.
    password   text COLLATE "C" NOT NULL,
    instrument text NOT NULL,
    -- Minutes between two packets at most, in normal running.
    interval_minutes integer NOT NULL CHECK (interval_minutes BETWEEN 1 AND 1440),
    -- What it must send every hour.
    factors    text[] COLLATE "C" NOT NULL,
    PRIMARY KEY (mn, from_on)
);
CREATE INDEX monitoring_device_outlet ON monitoring_device (outlet, mn);

CREATE TABLE emission_limit (
    outlet    text COLLATE "C" NOT NULL,
    factor    text COLLATE "C" NOT NULL,
    averaging text COLLATE "C" NOT NULL CHECK (averaging IN ('moment', 'hour', 'day')),
    from_on   date NOT NULL,
    until_on  date CHECK (until_on >= from_on),
    at_most   numeric NOT NULL,
    measure   text NOT NULL,
    basis     text NOT NULL,
    PRIMARY KEY (outlet, factor, averaging, from_on)
);

-- A stop the firm declared, or an order to stop or to limit; both are claims about a time, to be compared with the values.
CREATE TABLE monitored_stop (
    id       text COLLATE "C" PRIMARY KEY,
    outlet   text COLLATE "C" NOT NULL,
    kind     text COLLATE "C" NOT NULL CHECK (kind IN ('declared-stop', 'ordered-stop', 'ordered-limit')),
    from_at  timestamp NOT NULL,
    until_at timestamp CHECK (until_at > from_at),
    basis    text NOT NULL
);
CREATE INDEX monitored_stop_outlet ON monitored_stop (outlet, from_at);

-- A mark a firm set on the state of a device or of its production, and when it set it.
CREATE TABLE monitoring_mark (
    id        text COLLATE "C" PRIMARY KEY,
    mn        text COLLATE "C" NOT NULL,
    state     text NOT NULL,
    from_at   timestamp NOT NULL,
    until_at  timestamp CHECK (until_at > from_at),
    marked_at timestamptz NOT NULL,
    marked_by text NOT NULL
);
CREATE INDEX monitoring_mark_mn ON monitoring_mark (mn, from_at);

-- Production and treatment equipment with the meter of its power.
CREATE TABLE metered_equipment (
    id       text COLLATE "C" NOT NULL,
    from_on  date NOT NULL,
    until_on date CHECK (until_on >= from_on),
    outlet   text COLLATE "C" NOT NULL,
    name     text NOT NULL,
    purpose  text COLLATE "C" NOT NULL CHECK (purpose IN ('production', 'treatment')),
    mn       text COLLATE "C" NOT NULL,
    factor   text COLLATE "C" NOT NULL,
    rated_kilowatts numeric NOT NULL CHECK (rated_kilowatts > 0),
    PRIMARY KEY (id, from_on)
);
CREATE INDEX metered_equipment_outlet ON metered_equipment (outlet, id);

GRANT SELECT, INSERT, UPDATE, DELETE ON monitored_outlet, monitoring_device, emission_limit, monitored_stop, monitoring_mark, metered_equipment TO xiezhi_app;
