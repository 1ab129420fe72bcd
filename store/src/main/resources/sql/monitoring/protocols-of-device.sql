SELECT mn, from_on, edition, sm4_key, label, part_minutes FROM device_protocol WHERE mn = ? AND from_on <= ? ORDER BY from_on DESC
