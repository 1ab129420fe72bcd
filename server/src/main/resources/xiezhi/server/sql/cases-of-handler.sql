SELECT docket, document_number, party, cause, stage, unit FROM case_summary
WHERE handler = :handler AND last_event <> 'case-archived' AND unit = ANY (:own) AND (:all OR unit = ANY (:units))
ORDER BY recorded_at DESC, docket
LIMIT :limit
