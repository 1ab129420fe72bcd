SELECT name, docket, seq, position, state, kind, noted_at FROM unshown_line ORDER BY position, name LIMIT ?
