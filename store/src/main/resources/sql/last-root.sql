SELECT day, position, body, sha256, sm3 FROM daily_root ORDER BY day DESC LIMIT 1
