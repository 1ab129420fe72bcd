-- Read tables: derived from the docket, so they may be emptied and filled again.
CREATE TABLE projection (
    name     text   COLLATE "C" PRIMARY KEY,
    position bigint NOT NULL
);

-- One row a case, for lists. A text not known yet is empty.
CREATE TABLE case_summary (
    docket           text        COLLATE "C" PRIMARY KEY,
    document_number  text        NOT NULL,
    party            text        NOT NULL,
    agency           text        COLLATE "C" NOT NULL,
    cause            text        NOT NULL,
    stage            text        COLLATE "C" NOT NULL,
    last_event       text        COLLATE "C" NOT NULL,
    last_happened_on date,
    recorded_at      timestamptz NOT NULL,
    handler          text        COLLATE "C" NOT NULL,
    -- Every two neighbouring characters of number, party and cause: finds Chinese words without a word list.
    pairs            text[]      COLLATE "C" NOT NULL
);
CREATE INDEX case_summary_recorded ON case_summary (recorded_at DESC, docket DESC);
CREATE INDEX case_summary_agency ON case_summary (agency, recorded_at DESC, docket DESC);
CREATE INDEX case_summary_stage ON case_summary (stage, recorded_at DESC, docket DESC);
CREATE INDEX case_summary_handler ON case_summary (handler, recorded_at DESC, docket DESC);
CREATE INDEX case_summary_pairs ON case_summary USING gin (pairs);

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON projection, case_summary TO xiezhi_app;
