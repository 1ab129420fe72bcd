SELECT count(DISTINCT o.id)
FROM monitored_outlet o
LEFT JOIN firm f ON f.credit_code = o.firm
WHERE o.from_on <= CAST(:day AS date) AND (o.until_on IS NULL OR o.until_on >= CAST(:day AS date))
  AND (:all OR f.unit = ANY (:units))
  AND (:search = '' OR position(:search IN o.name) > 0 OR position(:search IN coalesce(f.name, '')) > 0 OR position(:search IN o.id) > 0)
