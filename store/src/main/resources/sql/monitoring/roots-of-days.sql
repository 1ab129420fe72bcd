SELECT day, body, sha256, sm3 FROM packet_root WHERE day BETWEEN ? AND ? ORDER BY day
