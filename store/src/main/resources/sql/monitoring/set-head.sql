UPDATE packet_head SET position = ?, day = ?, arrived_at = ?, sha256 = ?, sm3 = ?
