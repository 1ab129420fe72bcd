INSERT INTO case_due (docket, term, title, due, owner, is_wait, derivation, cites)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (docket, term) DO NOTHING
