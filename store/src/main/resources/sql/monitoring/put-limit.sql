INSERT INTO emission_limit (outlet, factor, averaging, from_on, until_on, at_most, measure, basis)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (outlet, factor, averaging, from_on) DO UPDATE
SET until_on = excluded.until_on, at_most = excluded.at_most, measure = excluded.measure, basis = excluded.basis
