SELECT id, person, unit, certificate, certificate_from, certificate_until, valid_from, valid_until, ARRAY[]::text[] AS qualifications
FROM officer WHERE id = :id ORDER BY number DESC
