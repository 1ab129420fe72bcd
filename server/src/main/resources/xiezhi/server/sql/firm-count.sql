SELECT count(*) FROM firm f
WHERE (:all OR f.unit = ANY (:units))
  AND (:words = '' OR position(:words IN f.name) > 0 OR position(:words IN f.credit_code) > 0 OR position(:words IN f.permit_number) > 0)
  AND (:type = '' OR f.permit_type = :type)
  AND f.permit_until BETWEEN CAST(:earliest AS date) AND CAST(:latest AS date)
