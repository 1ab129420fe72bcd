SELECT position, docket FROM docket_entry WHERE position > ? ORDER BY position LIMIT ?
