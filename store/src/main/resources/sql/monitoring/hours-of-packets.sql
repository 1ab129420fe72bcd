-- Values of packets by their index, then each series by its number: statistics are behind what came just now, and joins chosen by them look at every series of every device.
WITH arrived AS MATERIALIZED (
    SELECT series, date_trunc('hour', data_at) AS hour, max(data_at) AS last_at, bool_or(revision > 1) AS is_changed, max(packet) AS packet
    FROM reading WHERE packet > ? AND packet <= ? AND time_mark = 0
    GROUP BY series, date_trunc('hour', data_at)
)
SELECT s.mn, a.hour, max(a.last_at) AS last_at, bool_or(a.is_changed) AS is_changed, max(a.packet) AS packet
FROM arrived a
CROSS JOIN LATERAL (SELECT mn, kind FROM reading_series WHERE id = a.series OFFSET 0) s
WHERE s.kind = 1
GROUP BY s.mn, a.hour
ORDER BY s.mn, a.hour
