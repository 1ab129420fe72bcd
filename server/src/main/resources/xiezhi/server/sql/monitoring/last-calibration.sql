-- The last calibration that was told, or that a value was marked with, in the last weeks.
SELECT max(at) AS at
FROM (
    SELECT max(from_at) AS at FROM monitoring_mark WHERE mn = ANY (:mns) AND state = 'calibrated' AND from_at < CAST(:until AS timestamp)
    UNION ALL
    SELECT max(r.data_at)
    FROM reading_series s
    JOIN reading r ON r.series = s.id
    WHERE s.mn = ANY (:mns) AND s.kind = 1 AND r.flag = 'C'
      AND r.data_at >= CAST(:until AS timestamp) - interval '35 days' AND r.data_at < CAST(:until AS timestamp)) told
