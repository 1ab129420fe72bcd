-- The version before ends the day before; without a new password its password stays.
WITH closed AS (
    UPDATE monitoring_device SET until_on = CAST(:from AS date) - 1
    WHERE mn = :mn AND from_on < :from AND (until_on IS NULL OR until_on >= :from)),
before AS (
    SELECT password FROM monitoring_device WHERE mn = :mn AND from_on <= :from ORDER BY from_on DESC LIMIT 1)
INSERT INTO monitoring_device (mn, from_on, until_on, outlet, password, instrument, interval_minutes, factors)
VALUES (:mn, :from, CAST(:until AS date), :outlet, coalesce(CAST(:password AS text), (SELECT password FROM before)), :instrument, :intervalMinutes,
        CAST(:factors AS text[]))
ON CONFLICT (mn, from_on) DO UPDATE
SET until_on = excluded.until_on, outlet = excluded.outlet, password = excluded.password, instrument = excluded.instrument,
    interval_minutes = excluded.interval_minutes, factors = excluded.factors
