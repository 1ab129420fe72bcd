INSERT INTO monitoring_partition (parent, from_on)
SELECT parent, from_on FROM (VALUES (?, ?::date)) AS wanted (parent, from_on)
WHERE NOT EXISTS (SELECT FROM monitoring_partition known WHERE known.parent = wanted.parent AND known.from_on = wanted.from_on)
