INSERT INTO packet_root (day, body, sha256, sm3) VALUES (?, ?, ?, ?)
