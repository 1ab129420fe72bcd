SELECT DISTINCT ON (mn) mn, outlet
FROM monitoring_device
WHERE from_on <= :day AND (until_on IS NULL OR until_on >= :day)
ORDER BY mn, from_on DESC
