INSERT INTO daily_root (day, position, dockets, body, sha256, sm3) VALUES (?, ?, ?, ?, ?, ?)
