SELECT r.docket, c.document_number, c.party, c.cause, r.submitted_on, r.submitted_by, r.fatal, r.major
FROM case_review r JOIN case_summary c ON c.docket = r.docket
WHERE r.deliberation = :state AND (:all OR c.unit = ANY (:units))
ORDER BY r.fatal DESC, r.major DESC, r.submitted_on NULLS LAST, r.docket
LIMIT :limit
