SELECT position, sha256, sm3 FROM raw_packet WHERE day = ? ORDER BY position DESC LIMIT 1
