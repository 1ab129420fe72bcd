SELECT s.mn, s.factor, s.kind, r.data_at, r.avg, r.min, r.max, r.total, r.converted, r.flag, r.packet, p.arrived_at
FROM reading r
JOIN reading_series s ON s.id = r.series AND s.kind IN (1, 2)
JOIN raw_packet p ON p.position = r.packet
WHERE r.packet > ? AND r.packet <= ? AND r.time_mark = 0
  AND p.position > ? AND p.position <= ?
ORDER BY r.packet, r.data_at, s.factor
