-- Decisions that were published or kept from publication; a read table.
CREATE TABLE case_disclosure (
    docket      text COLLATE "C" PRIMARY KEY,
    state       text NOT NULL CHECK (state IN ('published', 'withheld')),
    happened_on date,
    ground      text NOT NULL,
    reason      text NOT NULL,
    approved_by text NOT NULL
);
CREATE INDEX case_disclosure_state ON case_disclosure (state, happened_on);
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON case_disclosure TO xiezhi_app;
