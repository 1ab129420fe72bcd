-- Hours and days of ours that changed after they were closed, with all they said before.
SELECT a.series, a.data_at, a.revision, a.cause, a.corrected_at, a.packet, a.avg, a.converted, a.is_valid, a.valid_parts, a.parts,
    (SELECT jsonb_agg(jsonb_build_object('revision', o.revision, 'avg', o.avg, 'converted', o.converted, 'isValid', o.is_valid,
         'validParts', o.valid_parts, 'supersededAt', o.superseded_at, 'cause', o.cause, 'packet', o.packet) ORDER BY o.revision)
     FROM superseded_average o WHERE o.series = a.series AND o.data_at = a.data_at) AS earlier
FROM own_average a
WHERE a.series = ANY (:series) AND a.data_at >= CAST(:from AS timestamp) AND a.data_at < CAST(:until AS timestamp) AND a.corrected_at IS NOT NULL
ORDER BY a.data_at DESC, a.series
LIMIT :most
