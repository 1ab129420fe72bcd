INSERT INTO account (name, person, unit, officer, roles, password_hash, must_change_password)
VALUES (:name, :person, :unit, :officer, :roles, :hash, :mustChange)
ON CONFLICT (name) DO NOTHING
