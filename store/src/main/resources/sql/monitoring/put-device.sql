INSERT INTO monitoring_device (mn, from_on, until_on, outlet, password, instrument, interval_minutes, factors)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (mn, from_on) DO UPDATE
SET until_on = excluded.until_on, outlet = excluded.outlet, password = excluded.password, instrument = excluded.instrument, interval_minutes = excluded.interval_minutes, factors = excluded.factors
