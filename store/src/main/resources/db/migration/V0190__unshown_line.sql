-- From which line on a read table does not show a docket, and why. Goes when the table takes the line, or is filled again.
CREATE TABLE unshown_line (
    name      text        COLLATE "C" NOT NULL,
    docket    text        COLLATE "C" NOT NULL,
    seq       integer     NOT NULL,
    position  bigint      NOT NULL,
    -- SQL state, where the database refused; else empty.
    state     text        COLLATE "C" NOT NULL,
    -- Kind of the trouble. Not its message, which may repeat what the line says.
    kind      text        COLLATE "C" NOT NULL,
    noted_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (name, docket)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON unshown_line TO xiezhi_app;
