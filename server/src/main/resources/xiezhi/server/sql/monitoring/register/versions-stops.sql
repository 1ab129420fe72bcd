SELECT CAST(from_at AS date) AS from_on, until_at IS NULL AS is_open, until_at IS NOT DISTINCT FROM CAST(:until AS timestamp) AS ends_same,
       (outlet, kind, from_at, basis) = (:outlet, :kind, :from, :basis)
       AND stated_at IS NOT DISTINCT FROM CAST(:statedAt AS timestamp)
       AND allowed_share IS NOT DISTINCT FROM CAST(:allowedShare AS numeric) AS same
FROM monitored_stop
WHERE id = :id
