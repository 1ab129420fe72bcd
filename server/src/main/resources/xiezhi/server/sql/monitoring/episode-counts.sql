SELECT e.state, count(*) AS episodes
FROM (SELECT d.*, CASE WHEN d.standing = 'asked' THEN CASE WHEN d.day_rank <= :quota THEN 'open' ELSE 'watch' END ELSE d.standing END AS state FROM monitoring_desk d) e
WHERE (:all OR e.unit = ANY (:units))
  AND (:outlet = '' OR e.outlet = :outlet)
  AND (:firm = '' OR e.firm = :firm)
  AND (:search = '' OR position(:search IN e.outlet_name) > 0 OR position(:search IN e.firm_name) > 0 OR position(:search IN e.sentence) > 0)
GROUP BY e.state
