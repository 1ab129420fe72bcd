INSERT INTO account (name, person, unit, officer, identity, roles, password_hash, one_time_until)
VALUES (:name, :person, :unit, :officer, :identity, :roles, :hash, CAST(:until AS timestamptz))
ON CONFLICT (name) DO NOTHING
