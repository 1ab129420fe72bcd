SELECT * FROM (
    SELECT d.docket, d.term, d.title, d.due, d.owner, d.derivation, d.cites,
           c.document_number, c.party, c.cause, c.stage, c.handler
    FROM case_due d JOIN case_summary c ON c.docket = d.docket
    WHERE NOT d.is_wait AND d.owner = 'agency' AND (:all OR c.unit = ANY (:units))
    ORDER BY abs(d.due - CAST(:today AS date)), d.docket, d.term
    LIMIT :limit
) nearest
ORDER BY due, docket, term
