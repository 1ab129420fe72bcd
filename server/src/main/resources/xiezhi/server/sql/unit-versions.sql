SELECT id, parent, name, level, code, mark, valid_from, valid_until, 0 AS officers FROM unit WHERE id = :id ORDER BY number DESC
