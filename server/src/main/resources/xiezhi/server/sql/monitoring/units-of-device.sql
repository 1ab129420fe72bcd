-- The units of the firms at whose outlets a data logger stands or stood; empty where a firm is not known.
SELECT DISTINCT coalesce(f.unit, '')
FROM monitoring_device d
LEFT JOIN monitored_outlet o ON o.id = d.outlet
LEFT JOIN firm f ON f.credit_code = o.firm
WHERE d.mn = :mn
