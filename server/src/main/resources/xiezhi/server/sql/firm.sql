SELECT f.*, coalesce(u.name, '') AS unit_name, 0 AS cases
FROM firm f LEFT JOIN unit u ON u.id = f.unit AND u.valid_until IS NULL
WHERE f.id = :id AND (:all OR f.unit = ANY (:units))
