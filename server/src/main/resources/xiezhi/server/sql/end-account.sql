UPDATE account SET ended_at = :at WHERE name = :name AND ended_at IS NULL
