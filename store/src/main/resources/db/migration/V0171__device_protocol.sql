-- How a data logger speaks, where that must be known before it does; the newest row up to a day holds.
CREATE TABLE device_protocol (
    mn      text COLLATE "C" NOT NULL,
    from_on date NOT NULL,
    -- Null: the packet tells it.
    edition text COLLATE "C" CHECK (edition IN ('2005', '2017', '2025')),
    -- As the password, the receiver needs it as it is; null when packets are not enciphered.
    sm4_key bytea CHECK (octet_length(sm4_key) = 16),
    -- Whether the time of a period is its beginning or its end; null: the end in the edition of 2005, else the beginning.
    label   text COLLATE "C" CHECK (label IN ('begin', 'end')),
    -- Minutes of a period of minute data.
    part_minutes integer NOT NULL CHECK (part_minutes BETWEEN 1 AND 60),
    PRIMARY KEY (mn, from_on)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON device_protocol TO xiezhi_app;
