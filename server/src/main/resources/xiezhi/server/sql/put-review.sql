INSERT INTO case_review (docket, review, deliberation, submitted_on, submitted_by, fatal, major)
VALUES (?, ?, ?, ?, ?, ?, ?)
