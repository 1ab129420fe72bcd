DELETE FROM case_due WHERE docket = ?
