SELECT s.factor, s.kind, r.data_at, r.revision, r.avg, r.min, r.max, r.total, r.converted, r.flag, r.time_mark, r.packet
FROM (
    SELECT * FROM reading
    WHERE series = (SELECT id FROM reading_series WHERE mn = ? AND factor = ? AND kind = ?)
      AND data_at >= ? AND data_at < ? AND (data_at, revision) > (?, ?)
    ORDER BY data_at, revision
    LIMIT ?) r
JOIN reading_series s ON s.id = r.series
ORDER BY r.data_at, r.revision
