SELECT from_on, until_on IS NULL AS is_open, until_on IS NOT DISTINCT FROM CAST(:until AS date) AS ends_same, (outlet, name, purpose, mn, factor, rated_kilowatts) = (:outlet, :name, :purpose, :mn, :factor, :ratedKilowatts) AS same
FROM metered_equipment
WHERE id = :id AND from_on >= :from
ORDER BY from_on
LIMIT 2
