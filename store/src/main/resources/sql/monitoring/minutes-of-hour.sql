SELECT DISTINCT ON (s.factor, r.data_at) s.factor, r.data_at, r.avg, r.min, r.max, r.total, r.converted, r.flag
FROM reading_series s JOIN reading r ON r.series = s.id
WHERE s.mn = ? AND s.kind = 1 AND r.data_at >= ? AND r.data_at < ?
ORDER BY s.factor, r.data_at, r.revision DESC
