WITH RECURSIVE
    known AS (
        SELECT DISTINCT ON (id) id, parent, name, level, code, mark
        FROM unit WHERE valid_from <= :on ORDER BY id, number DESC),
    up AS (
        SELECT k.*, 0 AS steps FROM known k JOIN docket_unit d ON d.unit = k.id WHERE d.docket = :docket
        UNION
        SELECT k.*, u.steps + 1 FROM known k JOIN up u ON u.parent = k.id)
SELECT name, code FROM up WHERE mark <> '' OR level IN ('province', 'city')
ORDER BY steps LIMIT 1
