SELECT s.mn, s.factor, s.kind, r.data_at, r.avg, r.min, r.max, r.total, r.converted, r.flag, r.packet, p.arrived_at
FROM reading_series s
JOIN reading r ON r.series = s.id
JOIN raw_packet p ON p.position = r.packet
WHERE s.mn = ANY (?) AND s.kind IN (1, 2)
  AND r.data_at >= ? AND r.time_mark = 0 AND r.packet <= ?
  AND p.mn = ANY (?) AND p.day >= ?
ORDER BY r.packet, r.data_at, s.factor
