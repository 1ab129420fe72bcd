WITH RECURSIVE up AS (
    SELECT own.id, own.parent FROM docket_unit d
    CROSS JOIN LATERAL (SELECT id, parent FROM unit WHERE id = d.unit AND valid_from <= :on ORDER BY number DESC LIMIT 1) own
    WHERE d.docket = :docket
    UNION
    SELECT above.id, above.parent FROM up
    CROSS JOIN LATERAL (SELECT id, parent FROM unit WHERE id = up.parent AND valid_from <= :on ORDER BY number DESC LIMIT 1) above)
SELECT NOT EXISTS (SELECT FROM docket_unit WHERE docket = :docket)
        AND NOT EXISTS (SELECT FROM docket_entry WHERE docket = :docket AND seq = 1)
    OR (SELECT array_agg(id) FROM unit WHERE parent IS NULL AND valid_until IS NULL) = ARRAY[CAST(:unit AS text)]
    OR EXISTS (SELECT FROM up WHERE id = :unit)
