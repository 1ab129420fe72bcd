-- What became of the episodes of each detector: what was found on site where their lead was looked into, else the last verdict.
SELECT detector, count(*) AS episodes,
       count(*) FILTER (WHERE word IN ('found', 'confirmed', 'instrument-fault')) AS confirmed,
       count(*) FILTER (WHERE word IN ('normal', 'dismissed')) AS false_alarms
FROM (
    SELECT unnest(e.detectors) AS detector,
           coalesce(nullif(nullif(s.result, ''), 'cannot-tell'), CASE WHEN l.docket IS NULL THEN v.verdict END) AS word
    FROM monitoring_desk e
    LEFT JOIN monitoring_lead l ON l.episode = e.id
    LEFT JOIN lead_standing s ON s.docket = l.docket
    LEFT JOIN LATERAL (
        SELECT verdict FROM monitoring_verdict WHERE episode = e.id ORDER BY number DESC LIMIT 1) v ON true
    WHERE (:all OR e.unit = ANY (:units))
      AND e.from_at < CAST(:until AS date) + 1 AND e.until_at >= CAST(:from AS date)) told
GROUP BY detector
ORDER BY detector
