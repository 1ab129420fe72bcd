-- Without a cause a period is not closed yet, and is computed again without a trace. All parts of the statement see what was there before it.
WITH wanted AS MATERIALIZED (
    SELECT * FROM unnest(?::integer[], ?::timestamp[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[],
        ?::smallint[], ?::smallint[], ?::boolean[], ?::text[], ?::bigint[])
        AS w (series, data_at, avg, min, max, total, converted, valid_parts, parts, is_valid, cause, packet)
), superseded AS (
    INSERT INTO superseded_average (series, data_at, revision, avg, min, max, total, converted, valid_parts, parts, is_valid, cause, packet)
    SELECT a.series, a.data_at, a.revision, a.avg, a.min, a.max, a.total, a.converted, a.valid_parts, a.parts, a.is_valid, w.cause, w.packet
    FROM wanted w
    CROSS JOIN LATERAL (SELECT * FROM own_average o WHERE o.series = w.series AND o.data_at = w.data_at OFFSET 0) a
    WHERE w.cause IS NOT NULL
      AND (a.avg, a.min, a.max, a.total, a.converted, a.valid_parts, a.parts, a.is_valid)
          IS DISTINCT FROM (w.avg, w.min, w.max, w.total, w.converted, w.valid_parts, w.parts, w.is_valid)
)
INSERT INTO own_average AS a (series, data_at, avg, min, max, total, converted, valid_parts, parts, is_valid, cause, packet, corrected_at)
SELECT w.*, CASE WHEN w.cause IS NOT NULL THEN now() END FROM wanted w
ON CONFLICT (series, data_at) DO UPDATE
SET avg = excluded.avg, min = excluded.min, max = excluded.max, total = excluded.total, converted = excluded.converted,
    valid_parts = excluded.valid_parts, parts = excluded.parts, is_valid = excluded.is_valid,
    cause = excluded.cause, packet = excluded.packet, corrected_at = excluded.corrected_at,
    revision = a.revision + CASE WHEN excluded.cause IS NULL THEN 0 ELSE 1 END
WHERE (a.avg, a.min, a.max, a.total, a.converted, a.valid_parts, a.parts, a.is_valid)
      IS DISTINCT FROM (excluded.avg, excluded.min, excluded.max, excluded.total, excluded.converted, excluded.valid_parts, excluded.parts, excluded.is_valid)
