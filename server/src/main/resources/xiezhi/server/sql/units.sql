SELECT id, parent, name, level, code, mark, valid_from, valid_until,
       (SELECT count(*) FROM officer o WHERE o.unit = u.id AND o.valid_from <= :on AND (o.valid_until IS NULL OR o.valid_until > :on)) AS officers
FROM unit u
WHERE valid_from <= :on AND (valid_until IS NULL OR valid_until > :on)
ORDER BY code, name
