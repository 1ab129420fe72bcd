SELECT position, day, arrived_at, source, mn, qn, cn, pno, bytes, sha256, sm3
FROM raw_packet
WHERE day BETWEEN ? AND ?
ORDER BY position
