INSERT INTO monitored_outlet (id, from_on, until_on, firm, name, medium, longitude, latitude)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id, from_on) DO UPDATE
SET until_on = excluded.until_on, firm = excluded.firm, name = excluded.name, medium = excluded.medium, longitude = excluded.longitude, latitude = excluded.latitude
