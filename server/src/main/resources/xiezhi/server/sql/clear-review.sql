DELETE FROM case_review WHERE docket = ?
