SELECT count(*) FROM case_due d JOIN case_summary c ON c.docket = d.docket
WHERE NOT d.is_wait AND d.owner = 'agency' AND (:all OR c.unit = ANY (:units))
