INSERT INTO reading_series (mn, factor, kind)
SELECT mn, factor, kind FROM unnest(?::text[], ?::text[], ?::smallint[]) AS wanted (mn, factor, kind)
ORDER BY mn, factor, kind
ON CONFLICT DO NOTHING
RETURNING id, mn, factor, kind
