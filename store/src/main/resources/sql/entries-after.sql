SELECT position, body FROM docket_entry WHERE position > ? ORDER BY position LIMIT ?
