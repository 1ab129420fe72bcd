SELECT day, body, sha256, sm3 FROM packet_root ORDER BY day DESC LIMIT 1
