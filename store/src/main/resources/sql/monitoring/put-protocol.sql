INSERT INTO device_protocol (mn, from_on, edition, sm4_key, label, part_minutes)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (mn, from_on) DO UPDATE
SET edition = excluded.edition, sm4_key = excluded.sm4_key, label = excluded.label, part_minutes = excluded.part_minutes
