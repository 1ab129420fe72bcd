SELECT from_on, until_on IS NULL AS is_open, until_on IS NOT DISTINCT FROM CAST(:until AS date) AS ends_same, (firm, name, medium) = (:firm, :name, :medium) AS same
FROM monitored_outlet
WHERE id = :outlet AND from_on >= :from
ORDER BY from_on
LIMIT 2
