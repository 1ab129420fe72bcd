WITH RECURSIVE up AS (
    SELECT u.id, u.parent FROM (SELECT id, parent FROM unit WHERE id = :unit AND valid_from <= :on ORDER BY number DESC LIMIT 1) u
    UNION
    SELECT above.id, above.parent FROM up
    CROSS JOIN LATERAL (SELECT id, parent FROM unit WHERE id = up.parent AND valid_from <= :on ORDER BY number DESC LIMIT 1) above)
SELECT EXISTS (SELECT 1 FROM up WHERE id = :above)
