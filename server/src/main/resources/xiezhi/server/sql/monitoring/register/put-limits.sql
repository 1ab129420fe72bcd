-- The version before ends the day before.
WITH closed AS (
    UPDATE emission_limit SET until_on = CAST(:from AS date) - 1
    WHERE outlet = :outlet AND factor = :factor AND averaging = :averaging AND from_on < :from AND (until_on IS NULL OR until_on >= :from))
INSERT INTO emission_limit (outlet, factor, averaging, from_on, until_on, at_most, measure, basis)
VALUES (:outlet, :factor, :averaging, :from, CAST(:until AS date), :atMost, :unit, :basis)
ON CONFLICT (outlet, factor, averaging, from_on) DO UPDATE
SET until_on = excluded.until_on, at_most = excluded.at_most, measure = excluded.measure, basis = excluded.basis
