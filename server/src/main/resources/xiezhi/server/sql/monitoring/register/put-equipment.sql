-- The version before ends the day before.
WITH closed AS (
    UPDATE metered_equipment SET until_on = CAST(:from AS date) - 1
    WHERE id = :id AND from_on < :from AND (until_on IS NULL OR until_on >= :from))
INSERT INTO metered_equipment (id, from_on, until_on, outlet, name, purpose, mn, factor, rated_kilowatts)
VALUES (:id, :from, CAST(:until AS date), :outlet, :name, :purpose, :mn, :factor, :ratedKilowatts)
ON CONFLICT (id, from_on) DO UPDATE
SET until_on = excluded.until_on, outlet = excluded.outlet, name = excluded.name, purpose = excluded.purpose, mn = excluded.mn, factor = excluded.factor,
    rated_kilowatts = excluded.rated_kilowatts
