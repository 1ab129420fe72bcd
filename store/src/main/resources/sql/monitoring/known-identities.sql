-- One short look into an index for each packet: for a day that began just now the planner would read all of it.
SELECT w.identity
FROM unnest(?::uuid[]) AS w (identity)
CROSS JOIN LATERAL (SELECT 1 AS one FROM packet_identity WHERE day = ? AND identity = w.identity LIMIT 1) known
