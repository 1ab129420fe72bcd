SELECT position, day, arrived_at, source, mn, bytes, sha256, sm3
FROM raw_packet
WHERE position = ANY (:positions) AND day BETWEEN CAST(:from AS date) AND CAST(:until AS date)
ORDER BY position
