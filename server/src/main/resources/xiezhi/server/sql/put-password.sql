UPDATE account SET password_hash = :hash, one_time_until = CAST(:until AS timestamptz), failures = 0, locked_until = NULL WHERE name = :name
