-- Accounts are ordinary data: they change.
CREATE TABLE account (
    name                 text        COLLATE "C" PRIMARY KEY,
    person               text        NOT NULL,
    unit                 text        NOT NULL,
    roles                text[]      NOT NULL,
    password_hash        text        NOT NULL,
    failures             integer     NOT NULL DEFAULT 0,
    locked_until         timestamptz,
    must_change_password boolean     NOT NULL DEFAULT false
);
GRANT SELECT, INSERT, UPDATE ON account TO xiezhi_app;

-- Who did what and looked at what: lines are only ever added.
CREATE TABLE audit_entry (
    number  bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT now(),
    account text        NOT NULL,
    action  text        NOT NULL,
    subject text        NOT NULL,
    outcome text        NOT NULL
);
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON audit_entry TO xiezhi_app;

-- Reading old case files: a job, and what it found case by case.
CREATE TABLE import_job (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL,
    account    text        NOT NULL,
    state      text        NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'cancelled', 'failed')),
    done       integer     NOT NULL DEFAULT 0,
    total      integer,
    message    text        NOT NULL DEFAULT '',
    started_at timestamptz NOT NULL DEFAULT now(),
    ended_at   timestamptz
);
CREATE TABLE import_case (
    job         uuid    NOT NULL REFERENCES import_job,
    number      integer NOT NULL,
    input       integer NOT NULL,
    name        text    NOT NULL,
    docket      text    COLLATE "C" NOT NULL,
    documents   integer NOT NULL,
    fatal       integer NOT NULL,
    major       integer NOT NULL,
    minor       integer NOT NULL,
    cannot_tell integer NOT NULL,
    unreadable  integer NOT NULL,
    score       text,
    review      text    NOT NULL,
    PRIMARY KEY (job, number)
);
CREATE INDEX import_case_docket ON import_case (docket);
GRANT SELECT, INSERT, UPDATE ON import_job TO xiezhi_app;
GRANT SELECT, INSERT, DELETE ON import_case TO xiezhi_app;

-- Terms that run, of every case; a read table.
CREATE TABLE case_due (
    docket     text    COLLATE "C" NOT NULL,
    term       text    COLLATE "C" NOT NULL,
    title      text    NOT NULL,
    due        date    NOT NULL,
    owner      text    NOT NULL,
    is_wait    boolean NOT NULL,
    derivation text[]  NOT NULL,
    cites      text[]  NOT NULL,
    PRIMARY KEY (docket, term)
);
CREATE INDEX case_due_due ON case_due (due);
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON case_due TO xiezhi_app;
