SELECT e.id, e.outlet, e.outlet_name, e.firm, e.firm_id, e.firm_name, e.unit, e.from_at, e.until_at, e.opened_at, e.seen_at,
       e.causes, e.detectors, e.strength, e.weight, e.state, e.sentence, e.lead
FROM (SELECT d.*, CASE WHEN d.standing = 'asked' THEN CASE WHEN d.day_rank <= :quota THEN 'open' ELSE 'watch' END ELSE d.standing END AS state FROM monitoring_desk d) e
WHERE (:all OR e.unit = ANY (:units))
  AND (:outlet = '' OR e.outlet = :outlet)
  AND (:firm = '' OR e.firm = :firm)
  AND (:search = '' OR position(:search IN e.outlet_name) > 0 OR position(:search IN e.firm_name) > 0 OR position(:search IN e.sentence) > 0)
  AND (:state = '' OR e.state = :state)
  AND (:after = '' OR (e.weight, e.id) < (:weight, :after))
ORDER BY e.weight DESC, e.id DESC
LIMIT :limit
