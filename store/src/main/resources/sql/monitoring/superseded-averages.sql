SELECT data_at, revision, avg, min, max, total, converted, CASE WHEN is_valid THEN 'N' ELSE 'D' END AS flag, valid_parts, parts,
       superseded_at, cause, packet
FROM superseded_average
WHERE series = (SELECT id FROM reading_series WHERE mn = ? AND factor = ? AND kind = ?) AND data_at >= ? AND data_at < ?
ORDER BY data_at, revision
