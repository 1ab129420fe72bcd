SELECT DISTINCT s.mn, date_trunc('hour', r.data_at) AS hour
FROM reading r JOIN reading_series s ON s.id = r.series
WHERE r.packet > ? AND r.packet <= ? AND s.kind = 1 AND r.time_mark = 0
ORDER BY s.mn, hour
