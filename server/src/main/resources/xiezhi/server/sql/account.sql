SELECT name, person, unit, officer, roles, password_hash, failures, locked_until, must_change_password, is_barred, ended_at FROM account WHERE name = :name
