UPDATE account SET person = :person, unit = :unit, officer = :officer, roles = :roles WHERE name = :name
