SELECT id FROM unit WHERE name = :name
ORDER BY (valid_from <= :on AND (valid_until IS NULL OR valid_until > :on)) DESC, number DESC
LIMIT 1
