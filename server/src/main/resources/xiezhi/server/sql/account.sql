SELECT name, person, unit, roles, password_hash, failures, locked_until, must_change_password FROM account WHERE name = :name
