SELECT w.mn, w.from_at, h.factor, h.data_at, h.avg, h.min, h.max, h.total, h.converted, h.flag
FROM unnest(?::text[], ?::timestamp[]) AS w (mn, from_at)
CROSS JOIN LATERAL (
    SELECT s.factor, a.data_at, a.avg, a.min, a.max, a.total, a.converted, CASE WHEN a.is_valid THEN 'N' ELSE 'D' END AS flag
    FROM reading_series s JOIN own_average a ON a.series = s.id
    WHERE s.mn = w.mn AND s.kind = 2 AND a.data_at >= w.from_at AND a.data_at < w.from_at + interval '1 day'
      AND a.data_at >= ? AND a.data_at < ?
    ORDER BY s.factor, a.data_at
) h
