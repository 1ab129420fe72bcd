SELECT id, outlet, kind, from_at, until_at, basis, stated_at, allowed_share
FROM monitored_stop
WHERE outlet = ? AND from_at < ? AND (until_at IS NULL OR until_at > ?)
ORDER BY from_at, id
