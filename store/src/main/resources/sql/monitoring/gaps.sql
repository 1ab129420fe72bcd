-- Hours without a value, joined where they follow each other.
WITH missing AS (
    SELECT hours.hour
    FROM generate_series(?::timestamp, ?::timestamp - interval '1 hour', interval '1 hour') AS hours (hour)
    WHERE NOT EXISTS (
        SELECT FROM reading_series s JOIN reading r ON r.series = s.id
        WHERE s.mn = ? AND s.factor = ? AND s.kind = 2 AND r.data_at = hours.hour)),
    numbered AS (
        SELECT hour, hour - row_number() OVER (ORDER BY hour) * interval '1 hour' AS run FROM missing)
SELECT min(hour) AS from_at, max(hour) + interval '1 hour' AS until_at
FROM numbered
GROUP BY run
HAVING min(hour) > ?
ORDER BY from_at
LIMIT ?
