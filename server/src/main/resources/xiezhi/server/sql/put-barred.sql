UPDATE account SET is_barred = :isBarred, failures = 0, locked_until = NULL WHERE name = :name
