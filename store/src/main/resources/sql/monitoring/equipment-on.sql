SELECT DISTINCT ON (id) id, from_on, until_on, outlet, name, purpose, mn, factor, rated_kilowatts
FROM metered_equipment
WHERE outlet = ? AND from_on <= ? AND (until_on IS NULL OR until_on >= ?)
ORDER BY id, from_on DESC
