SELECT e.id, e.outlet, e.outlet_name, e.firm, e.firm_id, e.firm_name, e.unit, e.from_at, e.until_at, e.opened_at, e.seen_at,
       e.causes, e.detectors, e.strength, e.weight, e.state, e.sentence, e.lead, e.cards::text AS cards
FROM (SELECT d.*, CASE WHEN d.standing = 'asked' THEN CASE WHEN d.day_rank <= :quota THEN 'open' ELSE 'watch' END ELSE d.standing END AS state FROM monitoring_desk d) e
WHERE (:all OR e.unit = ANY (:units)) AND e.id = :id
