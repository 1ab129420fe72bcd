-- Devices of the day whose last packet is older than twice their interval and ten minutes; looked for in the last days only.
SELECT d.mn, d.outlet, last.arrived_at
FROM (
    SELECT DISTINCT ON (mn) mn, outlet, interval_minutes
    FROM monitoring_device
    WHERE mn > ? AND from_on <= ? AND (until_on IS NULL OR until_on >= ?)
    ORDER BY mn, from_on DESC) d
LEFT JOIN LATERAL (
    SELECT p.arrived_at FROM raw_packet p
    WHERE p.mn = d.mn AND p.day BETWEEN ? AND ?
    ORDER BY p.position DESC
    LIMIT 1) last ON true
WHERE last.arrived_at IS NULL OR last.arrived_at < ?::timestamptz - (2 * d.interval_minutes + 10) * interval '1 minute'
ORDER BY d.mn
LIMIT ?
