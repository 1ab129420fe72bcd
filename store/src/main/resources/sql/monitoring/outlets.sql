SELECT DISTINCT ON (id) id, from_on, until_on, firm, name, medium, longitude, latitude
FROM monitored_outlet
WHERE id > ? AND from_on <= ? AND (until_on IS NULL OR until_on >= ?)
ORDER BY id, from_on DESC
LIMIT ?
