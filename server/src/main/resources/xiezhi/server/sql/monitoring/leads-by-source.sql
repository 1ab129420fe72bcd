-- Leads received on these days by where they came from, and how many of them were filed as cases.
SELECT s.source, count(*) AS leads, count(*) FILTER (WHERE s.is_filed) AS filed
FROM lead_standing s
JOIN case_summary c ON c.docket = s.docket
WHERE (:all OR c.unit = ANY (:units)) AND s.received_on BETWEEN CAST(:from AS date) AND CAST(:until AS date)
GROUP BY s.source
ORDER BY leads DESC, s.source
