INSERT INTO account (name, person, unit, roles, password_hash, must_change_password)
VALUES (:name, :person, :unit, :roles, :hash, :mustChange)
ON CONFLICT (name) DO NOTHING
