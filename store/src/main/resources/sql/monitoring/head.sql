SELECT position, day, arrived_at, sha256, sm3, closed_until FROM packet_head
