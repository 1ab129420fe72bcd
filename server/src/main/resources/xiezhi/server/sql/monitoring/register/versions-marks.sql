SELECT CAST(from_at AS date) AS from_on, until_at IS NULL AS is_open, until_at IS NOT DISTINCT FROM CAST(:until AS timestamp) AS ends_same,
       (mn, state, from_at, marked_by) = (:mn, :state, :from, :markedBy)
       AND marked_at = CAST(:markedAt AS timestamp) AT TIME ZONE 'Asia/Shanghai' AS same
FROM monitoring_mark
WHERE id = :id
