SELECT f.id, f.name FROM case_party p
JOIN firm f ON f.credit_code = p.credit_code OR (p.lead <> '' AND position(f.name IN p.lead) > 0)
WHERE p.docket = :case AND (:all OR f.unit = ANY (:units))
LIMIT 1
