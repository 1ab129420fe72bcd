SELECT DISTINCT ON (id) id, name FROM unit ORDER BY id, number DESC
