-- The subquery is one short look into an index for each hour wanted; the last two bounds, of all hours, leave months out.
SELECT w.mn, w.from_at, m.factor, m.data_at, m.avg, m.min, m.max, m.total, m.converted, m.flag
FROM unnest(?::text[], ?::timestamp[]) AS w (mn, from_at)
CROSS JOIN LATERAL (
    SELECT DISTINCT ON (s.factor, r.data_at) s.factor, r.data_at, r.avg, r.min, r.max, r.total, r.converted, r.flag
    FROM reading_series s JOIN reading r ON r.series = s.id
    WHERE s.mn = w.mn AND s.kind = 1 AND r.data_at >= w.from_at AND r.data_at < w.from_at + interval '1 hour'
      AND r.data_at >= ? AND r.data_at < ?
    ORDER BY s.factor, r.data_at, r.revision DESC
) m
