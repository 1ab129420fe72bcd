UPDATE unit SET valid_until = :until WHERE id = :id AND valid_until IS NULL
