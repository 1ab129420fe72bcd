SELECT id, person, unit, certificate, certificate_from, certificate_until, valid_from, valid_until, ARRAY[]::text[] AS qualifications
FROM officer WHERE certificate = :certificate AND certificate <> '' AND valid_until IS NULL
