SELECT from_on, until_on IS NULL AS is_open, until_on IS NOT DISTINCT FROM CAST(:until AS date) AS ends_same,
       (outlet, instrument, interval_minutes, factors) = (:outlet, :instrument, :intervalMinutes, CAST(:factors AS text[]))
       AND (CAST(:password AS text) IS NULL OR password = :password) AS same
FROM monitoring_device
WHERE mn = :mn AND from_on >= :from
ORDER BY from_on
LIMIT 2
