DELETE FROM case_disclosure WHERE docket = ?
