SELECT id, mn, state, from_at, until_at, marked_at, marked_by
FROM monitoring_mark
WHERE mn = ? AND from_at < ? AND (until_at IS NULL OR until_at > ?)
ORDER BY from_at, id
