-- Outlets of a day with their firms, what waits on the desk, and the arrival of their last packet in the last days.
SELECT o.id, o.name, o.firm, o.medium, f.id AS firm_id, coalesce(f.name, o.firm) AS firm_name, coalesce(f.unit, '') AS unit,
       last.arrived_at, last.interval_minutes,
       (SELECT count(*) FROM monitoring_desk e WHERE e.outlet = o.id AND e.standing = 'asked' AND e.day_rank <= :quota) AS open,
       (SELECT count(*) FROM monitoring_desk e WHERE e.outlet = o.id AND (e.standing = 'watch' OR e.standing = 'asked' AND e.day_rank > :quota)) AS watch
FROM (
    SELECT DISTINCT ON (id) id, name, firm, medium
    FROM monitored_outlet
    WHERE from_on <= CAST(:day AS date) AND (until_on IS NULL OR until_on >= CAST(:day AS date))
    ORDER BY id, from_on DESC) o
LEFT JOIN firm f ON f.credit_code = o.firm
LEFT JOIN LATERAL (
    SELECT p.arrived_at, d.interval_minutes
    FROM monitoring_device d
    LEFT JOIN LATERAL (
        SELECT arrived_at FROM raw_packet
        WHERE mn = d.mn AND day BETWEEN CAST(:day AS date) - 35 AND CAST(:day AS date)
        ORDER BY position DESC
        LIMIT 1) p ON true
    WHERE d.outlet = o.id AND d.from_on <= CAST(:day AS date) AND (d.until_on IS NULL OR d.until_on >= CAST(:day AS date))
    ORDER BY p.arrived_at DESC NULLS LAST
    LIMIT 1) last ON true
WHERE (:all OR f.unit = ANY (:units))
  AND (:search = '' OR position(:search IN o.name) > 0 OR position(:search IN coalesce(f.name, '')) > 0 OR position(:search IN o.id) > 0)
  AND (:firm = '' OR o.firm = :firm)
  AND (:outlet = '' OR o.id = :outlet)
  AND o.id > :after
ORDER BY o.id
LIMIT :limit
