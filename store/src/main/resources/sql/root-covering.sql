SELECT day, position, body, sha256, sm3 FROM daily_root
WHERE position >= (SELECT max(position) FROM docket_entry WHERE docket = ? AND position <= (SELECT max(position) FROM daily_root))
ORDER BY day LIMIT 1
