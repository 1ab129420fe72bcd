SELECT d.docket, c.document_number, c.party, c.cause, c.handler, d.due, d.derivation, d.cites
FROM case_due d JOIN case_summary c ON c.docket = d.docket
WHERE d.term = :term AND (:all OR c.unit = ANY (:units))
ORDER BY d.due, d.docket
LIMIT :limit
