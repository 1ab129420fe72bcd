SELECT DISTINCT ON (mn) mn, from_on, until_on, outlet, password, instrument, interval_minutes, factors
FROM monitoring_device
WHERE outlet = ? AND from_on <= ? AND (until_on IS NULL OR until_on >= ?)
ORDER BY mn, from_on DESC
