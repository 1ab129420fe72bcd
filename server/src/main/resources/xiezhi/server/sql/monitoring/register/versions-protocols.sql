-- A version holds until the next one begins.
SELECT from_on, true AS is_open, true AS ends_same,
       (edition, label, part_minutes) IS NOT DISTINCT FROM (CAST(:edition AS text), CAST(:periodLabel AS text), coalesce(CAST(:partMinutes AS integer), 10))
       AND (CAST(:keyState AS text) IS NULL OR (CAST(:keyState AS text) = 'set') = (sm4_key IS NOT NULL))
       AND (CAST(:sm4Key AS text) IS NULL OR coalesce(encode(sm4_key, 'hex') = :sm4Key, false)) AS same
FROM device_protocol
WHERE mn = :mn AND from_on >= :from
ORDER BY from_on
LIMIT 2
