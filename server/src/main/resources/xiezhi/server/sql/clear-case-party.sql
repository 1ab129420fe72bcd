DELETE FROM case_party WHERE docket = ?
