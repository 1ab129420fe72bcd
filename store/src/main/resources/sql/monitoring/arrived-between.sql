-- Values of packets by their index, then each series by its number: statistics are behind what came just now, and joins chosen by them look at every series of every device.
WITH arrived AS MATERIALIZED (
    SELECT series, data_at, avg, min, max, total, converted, flag, packet
    FROM reading
    WHERE packet > ? AND packet <= ? AND time_mark = 0
)
SELECT s.mn, s.factor, s.kind, r.data_at, r.avg, r.min, r.max, r.total, r.converted, r.flag, r.packet
FROM arrived r
CROSS JOIN LATERAL (SELECT mn, factor, kind FROM reading_series WHERE id = r.series OFFSET 0) s
WHERE s.kind IN (1, 2)
ORDER BY r.packet, r.data_at, s.factor
