SELECT s.id, s.mn, s.factor, s.kind
FROM unnest(?::text[], ?::text[], ?::smallint[]) AS wanted (mn, factor, kind)
JOIN reading_series s USING (mn, factor, kind)
