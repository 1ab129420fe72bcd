-- What a device sent for each time, its newest revision; where it sent nothing, our own average.
SELECT DISTINCT ON (data_at) data_at, revision, avg, min, max, total, converted, flag, is_own
FROM (
    SELECT r.data_at, r.revision, r.avg, r.min, r.max, r.total, r.converted, r.flag, false AS is_own
    FROM reading r
    WHERE r.series = ANY (:series) AND r.data_at >= CAST(:from AS timestamp) AND r.data_at < CAST(:until AS timestamp) AND r.time_mark = 0
    UNION ALL
    SELECT a.data_at, a.revision, a.avg, a.min, a.max, a.total, a.converted, CASE WHEN a.is_valid THEN 'N' ELSE 'D' END, true
    FROM own_average a
    WHERE a.series = ANY (:series) AND a.data_at >= CAST(:from AS timestamp) AND a.data_at < CAST(:until AS timestamp)) told
ORDER BY data_at, is_own, revision DESC
