SELECT seq, recorded_at, sha256, sm3 FROM docket_entry WHERE docket = ? ORDER BY seq DESC LIMIT 1
