SELECT DISTINCT ON (docket) docket, seq, sha256, sm3 FROM docket_entry
WHERE position > ? AND position <= ? ORDER BY docket, seq DESC
