SELECT position, body FROM docket_entry WHERE docket = ? AND seq > ? ORDER BY seq LIMIT ?
