INSERT INTO hours_closed AS c (mn, until_at)
SELECT * FROM unnest(?::text[], ?::timestamp[])
ON CONFLICT (mn) DO UPDATE SET until_at = excluded.until_at WHERE c.until_at < excluded.until_at
