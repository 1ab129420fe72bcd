-- Firms with their discharge permits, as they stand now: ordinary data.
CREATE TABLE firm (
    id            text COLLATE "C" PRIMARY KEY,
    unit          text COLLATE "C" NOT NULL,
    name          text NOT NULL,
    credit_code   text COLLATE "C" NOT NULL,
    head          text NOT NULL,
    address       text NOT NULL,
    trade         text NOT NULL,
    permit_number text COLLATE "C" NOT NULL,
    permit_type   text NOT NULL CHECK (permit_type IN ('full', 'simple', 'registered')),
    permit_from   date NOT NULL,
    permit_until  date NOT NULL CHECK (permit_until >= permit_from)
);
CREATE UNIQUE INDEX firm_credit_code ON firm (credit_code);
CREATE INDEX firm_unit ON firm (unit);
CREATE INDEX firm_name ON firm (name, id);

-- What a permit allows, factor by factor; number keeps the order of the permit.
CREATE TABLE outlet_limit (
    firm    text     COLLATE "C" NOT NULL REFERENCES firm,
    number  integer  NOT NULL,
    outlet  text     COLLATE "C" NOT NULL,
    name    text     NOT NULL,
    medium  text     NOT NULL CHECK (medium IN ('water', 'air')),
    factor  text     NOT NULL,
    at_most text     NOT NULL,
    measure text     NOT NULL,
    PRIMARY KEY (firm, number)
);

-- Read table: whom a case is about. lead is what the first lead said, empty when the case has papers that name a party.
CREATE TABLE case_party (
    docket      text COLLATE "C" PRIMARY KEY,
    credit_code text COLLATE "C" NOT NULL,
    lead        text NOT NULL
);
CREATE INDEX case_party_credit_code ON case_party (credit_code) WHERE credit_code <> '';
CREATE INDEX case_party_lead ON case_party (docket) WHERE lead <> '';

-- The day the invented province of the demo stands on, and when all of it was there.
CREATE TABLE demo_start (
    day      date PRIMARY KEY,
    ended_at timestamptz
);

GRANT SELECT, INSERT, UPDATE, DELETE ON firm, outlet_limit TO xiezhi_app;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON case_party TO xiezhi_app;
GRANT SELECT, INSERT, UPDATE ON demo_start TO xiezhi_app;
