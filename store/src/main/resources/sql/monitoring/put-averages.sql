INSERT INTO own_average (series, data_at, avg, min, max, total, converted, valid_parts, parts, is_valid)
SELECT * FROM unnest(?::integer[], ?::timestamp[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[],
    ?::smallint[], ?::smallint[], ?::boolean[])
ON CONFLICT (series, data_at) DO UPDATE
SET avg = excluded.avg, min = excluded.min, max = excluded.max, total = excluded.total, converted = excluded.converted,
    valid_parts = excluded.valid_parts, parts = excluded.parts, is_valid = excluded.is_valid
