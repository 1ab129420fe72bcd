INSERT INTO docket_entry (docket, seq, position, happened_on, recorded_at, by, tag, body, sha256, sm3)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
