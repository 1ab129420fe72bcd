SELECT s.id, s.mn, s.factor, s.kind
FROM unnest(?::text[], ?::text[], ?::smallint[]) AS w (mn, factor, kind)
CROSS JOIN LATERAL (SELECT id, mn, factor, kind FROM reading_series WHERE mn = w.mn AND factor = w.factor AND kind = w.kind LIMIT 1) s
