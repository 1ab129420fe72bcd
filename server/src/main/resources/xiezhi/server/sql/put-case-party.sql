INSERT INTO case_party (docket, credit_code, lead) VALUES (?, ?, ?)
