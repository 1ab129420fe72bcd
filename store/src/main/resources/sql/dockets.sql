SELECT docket FROM docket_entry WHERE seq = 1 AND docket > ? ORDER BY docket LIMIT ?
