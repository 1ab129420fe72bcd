SELECT docket, seq, position, happened_on, recorded_at, by, tag, body, sha256, sm3 FROM docket_entry ORDER BY position
