INSERT INTO firm (id, unit, name, credit_code, head, address, trade, permit_number, permit_type, permit_from, permit_until)
VALUES (:id, :unit, :name, :creditCode, :head, :address, :trade, :permitNumber, :permitType, :permitFrom, :permitUntil)
