SELECT from_on, until_on IS NULL AS is_open, until_on IS NOT DISTINCT FROM CAST(:until AS date) AS ends_same, (at_most, measure, basis) = (:atMost, :unit, :basis) AS same
FROM emission_limit
WHERE outlet = :outlet AND factor = :factor AND averaging = :averaging AND from_on >= :from
ORDER BY from_on
LIMIT 2
