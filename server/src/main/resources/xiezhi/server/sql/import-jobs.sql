SELECT j.id, j.name, j.account, j.state, j.done, j.total, j.message, j.started_at, j.ended_at,
       count(c.number) AS cases, coalesce(sum(c.fatal), 0) AS fatal, coalesce(sum(c.major), 0) AS major,
       coalesce(sum(c.minor), 0) AS minor, coalesce(sum(c.cannot_tell), 0) AS cannot_tell,
       coalesce(sum(c.unreadable), 0) AS unreadable
FROM (SELECT * FROM import_job WHERE :all OR unit = ANY (:units) ORDER BY started_at DESC, id LIMIT :limit) j LEFT JOIN import_case c ON c.job = j.id
GROUP BY j.id, j.name, j.account, j.state, j.done, j.total, j.message, j.started_at, j.ended_at
ORDER BY j.started_at DESC, j.id
