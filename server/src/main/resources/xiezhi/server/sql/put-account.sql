UPDATE account SET person = :person, unit = :unit, officer = :officer, identity = :identity, roles = :roles WHERE name = :name
