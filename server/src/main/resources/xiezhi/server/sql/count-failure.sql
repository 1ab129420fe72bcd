UPDATE account
SET failures = failures + 1,
    locked_until = CASE WHEN failures + 1 >= :most THEN :lockedUntil ELSE locked_until END
WHERE name = :name
