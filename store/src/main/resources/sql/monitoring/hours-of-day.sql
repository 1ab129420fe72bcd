SELECT s.factor, a.data_at, a.avg, a.min, a.max, a.total, a.converted, CASE WHEN a.is_valid THEN 'N' ELSE 'D' END AS flag
FROM reading_series s JOIN own_average a ON a.series = s.id
WHERE s.mn = ? AND s.kind = 2 AND a.data_at >= ? AND a.data_at < ?
ORDER BY s.factor, a.data_at
