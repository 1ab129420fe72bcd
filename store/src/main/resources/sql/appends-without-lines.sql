SELECT docket, last_seq FROM docket_append a
WHERE NOT EXISTS (SELECT FROM docket_entry e WHERE e.docket = a.docket AND e.seq = a.last_seq)
ORDER BY docket, last_seq LIMIT 1
