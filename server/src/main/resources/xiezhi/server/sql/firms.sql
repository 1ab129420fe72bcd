SELECT f.*, coalesce(u.name, '') AS unit_name,
       (SELECT count(*) FROM case_party p JOIN case_summary c ON c.docket = p.docket
        WHERE p.credit_code = f.credit_code AND (:all OR c.unit = ANY (:units))) AS cases
FROM firm f LEFT JOIN unit u ON u.id = f.unit AND u.valid_until IS NULL
WHERE (:all OR f.unit = ANY (:units))
  AND (:words = '' OR position(:words IN f.name) > 0 OR position(:words IN f.credit_code) > 0 OR position(:words IN f.permit_number) > 0)
  AND (:type = '' OR f.permit_type = :type)
  AND f.permit_until BETWEEN CAST(:earliest AS date) AND CAST(:latest AS date)
  AND f.id > :after
ORDER BY f.id
LIMIT :limit
