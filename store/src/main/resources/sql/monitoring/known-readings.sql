-- One short look into an index for each value wanted, however few the planner believes there are.
SELECT w.series, w.data_at, r.revision, r.avg, r.min, r.max, r.total, r.converted, r.flag
FROM unnest(?::integer[], ?::timestamp[]) AS w (series, data_at)
CROSS JOIN LATERAL (
    SELECT revision, avg, min, max, total, converted, flag
    FROM reading
    WHERE series = w.series AND data_at = w.data_at
    ORDER BY revision DESC
    LIMIT 1
) r
