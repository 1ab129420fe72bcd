-- The edition a data logger speaks is entered where the receiver reads it; what was entered beside the device comes along.
INSERT INTO device_protocol (mn, from_on, edition, part_minutes)
SELECT d.mn, d.from_on, d.edition, 10
FROM monitoring_device d
WHERE d.edition IS NOT NULL AND NOT EXISTS (SELECT FROM device_protocol p WHERE p.mn = d.mn)
ON CONFLICT (mn, from_on) DO NOTHING;
ALTER TABLE monitoring_device DROP COLUMN edition;
