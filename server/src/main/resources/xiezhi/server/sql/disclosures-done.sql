SELECT d.docket, c.document_number, c.party, c.cause, c.handler, d.happened_on, d.ground, d.reason, d.approved_by
FROM case_disclosure d JOIN case_summary c ON c.docket = d.docket
WHERE d.state = :state AND (:all OR c.unit = ANY (:units))
ORDER BY d.happened_on DESC NULLS LAST, d.docket
LIMIT :limit
