-- The version before ends the day before; a new one lies where that lay.
WITH closed AS (
    UPDATE monitored_outlet SET until_on = CAST(:from AS date) - 1
    WHERE id = :outlet AND from_on < :from AND (until_on IS NULL OR until_on >= :from)),
before AS (
    SELECT longitude, latitude FROM monitored_outlet WHERE id = :outlet AND from_on <= :from ORDER BY from_on DESC LIMIT 1)
INSERT INTO monitored_outlet (id, from_on, until_on, firm, name, medium, longitude, latitude)
VALUES (:outlet, :from, CAST(:until AS date), :firm, :name, :medium, (SELECT longitude FROM before), (SELECT latitude FROM before))
ON CONFLICT (id, from_on) DO UPDATE
SET until_on = excluded.until_on, firm = excluded.firm, name = excluded.name, medium = excluded.medium
