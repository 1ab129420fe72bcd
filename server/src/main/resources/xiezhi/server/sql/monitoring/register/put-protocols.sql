-- Without a new key the key of before stays, unless there should be none.
WITH before AS (
    SELECT sm4_key FROM device_protocol WHERE mn = :mn AND from_on <= :from ORDER BY from_on DESC LIMIT 1)
INSERT INTO device_protocol (mn, from_on, edition, sm4_key, label, part_minutes)
VALUES (:mn, :from, CAST(:edition AS text),
        CASE WHEN CAST(:keyState AS text) = 'none' THEN NULL ELSE coalesce(decode(CAST(:sm4Key AS text), 'hex'), (SELECT sm4_key FROM before)) END,
        CAST(:periodLabel AS text), coalesce(CAST(:partMinutes AS integer), 10))
ON CONFLICT (mn, from_on) DO UPDATE
SET edition = excluded.edition, sm4_key = excluded.sm4_key, label = excluded.label, part_minutes = excluded.part_minutes
