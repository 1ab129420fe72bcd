SELECT c.docket, c.document_number, c.cause, c.stage, c.last_event, c.last_happened_on, p.credit_code = '' AS is_lead
FROM case_party p JOIN case_summary c ON c.docket = p.docket
WHERE (p.credit_code = :creditCode OR (p.lead <> '' AND position(:name IN p.lead) > 0))
  AND (:all OR c.unit = ANY (:units))
ORDER BY c.last_happened_on DESC NULLS LAST, c.docket DESC
LIMIT :limit
