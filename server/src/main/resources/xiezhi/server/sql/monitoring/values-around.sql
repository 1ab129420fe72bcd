SELECT s.mn, s.factor, s.kind, r.data_at, r.revision, r.avg, r.min, r.max, r.total, r.converted, r.flag, r.packet
FROM reading_series s
JOIN reading r ON r.series = s.id
WHERE s.mn IN (SELECT mn FROM monitoring_device WHERE outlet = :outlet) AND s.kind IN (1, 2)
  AND r.data_at >= CAST(:from AS timestamp) AND r.data_at < CAST(:until AS timestamp)
ORDER BY s.mn, s.factor, s.kind, r.data_at, r.revision
LIMIT :limit
