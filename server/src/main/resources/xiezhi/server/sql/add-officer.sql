INSERT INTO officer (id, person, unit, certificate, certificate_from, certificate_until, valid_from)
VALUES (:id, :person, :unit, :certificate, :certificateFrom, :certificateUntil, :from)
