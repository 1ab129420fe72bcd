UPDATE account SET password_hash = :hash, must_change_password = :mustChange, failures = 0, locked_until = NULL WHERE name = :name
