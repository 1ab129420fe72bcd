WITH RECURSIVE
    known AS (SELECT DISTINCT ON (id) id, parent FROM unit WHERE valid_from <= :on ORDER BY id, number DESC),
    below AS (
        SELECT id FROM known WHERE id = :unit
        UNION
        SELECT k.id FROM known k JOIN below b ON k.parent = b.id)
SELECT id FROM below
