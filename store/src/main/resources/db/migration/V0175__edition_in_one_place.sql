-- The edition a data logger speaks is entered where the receiver reads it; what was entered beside the device comes along.
SELECT set_config('xiezhi.reason', '标准版本改记于通信约定', true);
UPDATE device_protocol p
SET edition = d.edition
FROM monitoring_device d
WHERE p.edition IS NULL AND d.edition IS NOT NULL AND d.mn = p.mn
    AND d.from_on <= p.from_on AND (d.until_on IS NULL OR d.until_on >= p.from_on);
INSERT INTO device_protocol (mn, from_on, edition, part_minutes)
SELECT d.mn, d.from_on, d.edition, 10
FROM monitoring_device d
WHERE d.edition IS NOT NULL AND NOT EXISTS (SELECT FROM device_protocol p WHERE p.mn = d.mn)
ON CONFLICT (mn, from_on) DO NOTHING;
ALTER TABLE monitoring_device DROP COLUMN edition;
