-- Twelve quarters of a firm: hours of pollutants that were sent, how many are normal, how many above the hourly limit of their day; episodes and leads by their beginning.
WITH quarter AS (
    SELECT from_on::date AS from_on, (from_on + interval '3 months')::date AS until_on
    FROM generate_series(date_trunc('quarter', CAST(:day AS date)) - interval '33 months', date_trunc('quarter', CAST(:day AS date)), interval '3 months') AS q (from_on)),
outlet AS (SELECT DISTINCT id FROM monitored_outlet WHERE firm = :code),
hour AS (
    SELECT date_trunc('quarter', r.data_at)::date AS from_on, count(*) AS hours, count(*) FILTER (WHERE r.flag = 'N') AS normal,
           count(*) FILTER (WHERE r.flag = 'N' AND coalesce(r.converted, r.avg) > l.at_most) AS exceeding
    FROM (
        SELECT DISTINCT ON (s.id, r.data_at) d.outlet, s.factor, r.data_at, r.flag, r.avg, r.converted
        FROM (SELECT DISTINCT mn, outlet FROM monitoring_device WHERE outlet IN (SELECT id FROM outlet)) d
        JOIN reading_series s ON s.mn = d.mn AND s.kind = 2
        JOIN reading r ON r.series = s.id
        WHERE r.data_at >= (SELECT min(from_on) FROM quarter) AND r.time_mark = 0
          AND EXISTS (SELECT FROM emission_limit e WHERE e.outlet = d.outlet AND e.factor = s.factor)
        ORDER BY s.id, r.data_at, r.revision DESC) r
    LEFT JOIN LATERAL (
        SELECT at_most FROM emission_limit
        WHERE outlet = r.outlet AND factor = r.factor AND averaging = 'hour' AND from_on <= r.data_at::date AND (until_on IS NULL OR until_on >= r.data_at::date)
        ORDER BY from_on DESC
        LIMIT 1) l ON true
    GROUP BY 1)
SELECT q.from_on, coalesce(h.hours, 0) AS hours, coalesce(h.normal, 0) AS normal, coalesce(h.exceeding, 0) AS exceeding,
       (SELECT count(*) FROM monitoring_episode e WHERE e.outlet IN (SELECT id FROM outlet) AND e.from_at >= q.from_on AND e.from_at < q.until_on) AS episodes,
       (SELECT count(*) FROM monitoring_lead n JOIN monitoring_episode e ON e.id = n.episode
        WHERE e.outlet IN (SELECT id FROM outlet) AND e.from_at >= q.from_on AND e.from_at < q.until_on) AS leads
FROM quarter q
LEFT JOIN hour h ON h.from_on = q.from_on
ORDER BY q.from_on
