-- Values of packets by their index, then each series by its number: statistics are behind what came just now, and joins chosen by them look at every series of every device.
WITH arrived AS MATERIALIZED (
    SELECT DISTINCT series, date_trunc('hour', data_at) AS hour FROM reading WHERE packet > ? AND packet <= ? AND time_mark = 0
)
SELECT DISTINCT s.mn, a.hour
FROM arrived a
CROSS JOIN LATERAL (SELECT mn, kind FROM reading_series WHERE id = a.series OFFSET 0) s
WHERE s.kind = 1
ORDER BY s.mn, a.hour
