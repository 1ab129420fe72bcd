SELECT number, at, account, action, subject, outcome FROM audit_entry WHERE number < :before ORDER BY number DESC LIMIT :limit
