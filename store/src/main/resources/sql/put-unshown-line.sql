INSERT INTO unshown_line (name, docket, seq, position, state, kind)
SELECT ?, docket, seq, position, ?, ? FROM docket_entry WHERE docket = ? AND seq = ?
ON CONFLICT (name, docket) DO UPDATE SET seq = excluded.seq, position = excluded.position, state = excluded.state, kind = excluded.kind
RETURNING position
