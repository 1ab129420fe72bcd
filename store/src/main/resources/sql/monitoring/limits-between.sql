SELECT outlet, factor, averaging, from_on, until_on, at_most, measure, basis
FROM emission_limit
WHERE outlet = ? AND from_on <= ? AND (until_on IS NULL OR until_on >= ?)
ORDER BY factor, averaging, from_on
