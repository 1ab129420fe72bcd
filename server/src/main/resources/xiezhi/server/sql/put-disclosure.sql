INSERT INTO case_disclosure (docket, state, happened_on, ground, reason, approved_by) VALUES (?, ?, ?, ?, ?, ?)
