-- Hours of the factors a device must send, less those of stops: how many were sent, and how many of these are marked normal.
WITH expected AS (
    SELECT DISTINCT d.mn, wanted.factor, hours.hour
    FROM generate_series(?::timestamp, ?::timestamp - interval '1 hour', interval '1 hour') AS hours (hour)
    JOIN monitoring_device d ON d.mn = ? AND d.from_on <= hours.hour::date AND (d.until_on IS NULL OR d.until_on >= hours.hour::date)
    CROSS JOIN unnest(d.factors) AS wanted (factor)
    WHERE NOT EXISTS (
        SELECT FROM monitored_stop p
        WHERE p.outlet = d.outlet AND p.kind <> 'ordered-limit' AND p.from_at <= hours.hour
          AND (p.until_at IS NULL OR p.until_at >= hours.hour + interval '1 hour')))
SELECT count(*) AS expected,
       count(latest.flag) AS received,
       count(*) FILTER (WHERE latest.flag = 'N') AS effective
FROM expected e
LEFT JOIN reading_series s ON s.mn = e.mn AND s.factor = e.factor AND s.kind = 2
LEFT JOIN LATERAL (
    SELECT r.flag FROM reading r
    WHERE r.series = s.id AND r.data_at = e.hour
    ORDER BY r.revision DESC
    LIMIT 1) latest ON true
