-- Papers being written: they change until they are issued.
CREATE TABLE draft (
    id       uuid        PRIMARY KEY,
    docket   text        COLLATE "C" NOT NULL,
    paper    uuid        NOT NULL,
    version  integer     NOT NULL CHECK (version >= 1),
    template text        NOT NULL,
    law_on   date        NOT NULL,
    revision integer     NOT NULL DEFAULT 1,
    body     text        NOT NULL,
    missing  integer     NOT NULL,
    saved_by text        NOT NULL,
    saved_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (paper, version)
);
CREATE INDEX draft_docket ON draft (docket);
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO xiezhi_app;

-- Issued papers, version by version: lines are only ever added. The files lie in the store of files under their SHA-256.
CREATE TABLE paper_version (
    paper     uuid        NOT NULL,
    version   integer     NOT NULL CHECK (version >= 1),
    docket    text        COLLATE "C" NOT NULL,
    template  text        NOT NULL,
    law_on    date        NOT NULL,
    title     text        NOT NULL,
    number    text        NOT NULL,
    made_on   date,
    file      text        COLLATE "C" NOT NULL,
    body      text        NOT NULL,
    blocks    text        NOT NULL,
    words     text        NOT NULL,
    digest    char(64)    NOT NULL,
    docx      char(64)    NOT NULL,
    pdf       char(64)    NOT NULL,
    ofd       char(64)    NOT NULL,
    draft     uuid        NOT NULL,
    append_id uuid        NOT NULL UNIQUE,
    saved_by  text        NOT NULL,
    saved_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (paper, version),
    UNIQUE (docket, file)
);

-- Files handed in to a case, and the words read from them.
CREATE TABLE collected_file (
    docket    text        COLLATE "C" NOT NULL,
    file      text        COLLATE "C" NOT NULL,
    sha256    char(64)    NOT NULL,
    bytes     bigint      NOT NULL,
    type      text        NOT NULL,
    blocks    text        NOT NULL,
    note      text        NOT NULL,
    append_id uuid        NOT NULL UNIQUE,
    saved_by  text        NOT NULL,
    saved_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (docket, file)
);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['paper_version', 'collected_file'] LOOP
        EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
        EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO xiezhi_app', name);
    END LOOP;
END
$$;

-- Numbers of documents that were given: by whose mark, of what kind, in which year. A voided one is never given again.
CREATE TABLE document_number (
    agency_mark text        NOT NULL,
    kind_mark   text        NOT NULL,
    year        integer     NOT NULL,
    number      integer     NOT NULL CHECK (number >= 1),
    is_voided   boolean     NOT NULL DEFAULT false,
    paper       uuid        NOT NULL,
    given_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (agency_mark, kind_mark, year, number)
);
GRANT SELECT, INSERT, UPDATE ON document_number TO xiezhi_app;

-- Where cases stand with legal review and collective deliberation; a read table.
CREATE TABLE case_review (
    docket       text COLLATE "C" PRIMARY KEY,
    review       text NOT NULL,
    deliberation text NOT NULL,
    submitted_on date,
    submitted_by text NOT NULL,
    fatal        integer NOT NULL,
    major        integer NOT NULL
);
CREATE INDEX case_review_review ON case_review (review);
CREATE INDEX case_review_deliberation ON case_review (deliberation);
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON case_review TO xiezhi_app;
