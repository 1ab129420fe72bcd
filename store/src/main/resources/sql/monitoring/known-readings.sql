SELECT r.series, r.data_at, r.revision, r.avg, r.min, r.max, r.total, r.converted, r.flag
FROM unnest(?::integer[], ?::timestamp[]) AS wanted (series, data_at)
JOIN reading r ON r.series = wanted.series AND r.data_at = wanted.data_at
ORDER BY r.series, r.data_at, r.revision
