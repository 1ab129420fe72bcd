-- Which unit handles a docket: ordinary data beside the docket, needed to know who may see it.
CREATE TABLE docket_unit (
    docket text COLLATE "C" PRIMARY KEY CHECK (docket ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    unit   text COLLATE "C" NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON docket_unit TO xiezhi_app;

-- Lists ask for the cases of some units; empty where nobody said which unit handles a case.
ALTER TABLE case_summary ADD COLUMN unit text COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX case_summary_unit ON case_summary (unit, recorded_at DESC, docket DESC);
CREATE INDEX case_summary_unit_stage ON case_summary (unit, stage, recorded_at DESC, docket DESC);
