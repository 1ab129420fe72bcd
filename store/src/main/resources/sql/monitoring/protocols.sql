SELECT mn, from_on, edition, sm4_key, label, part_minutes FROM device_protocol WHERE from_on <= ? ORDER BY mn, from_on DESC
