INSERT INTO audit_entry (account, action, subject, outcome) VALUES (:account, :action, :subject, :outcome)
