SELECT coalesce(sum(p.position), 0) AS done, count(*) * (SELECT coalesce(max(position), 0) FROM docket_entry) AS total FROM projection p
