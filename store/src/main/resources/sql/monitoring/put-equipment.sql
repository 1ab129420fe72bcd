INSERT INTO metered_equipment (id, from_on, until_on, outlet, name, purpose, mn, factor, rated_kilowatts)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id, from_on) DO UPDATE
SET until_on = excluded.until_on, outlet = excluded.outlet, name = excluded.name, purpose = excluded.purpose, mn = excluded.mn, factor = excluded.factor, rated_kilowatts = excluded.rated_kilowatts
