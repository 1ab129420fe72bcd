-- Whether a data logger has a key on a day.
SELECT sm4_key IS NOT NULL FROM device_protocol WHERE mn = :mn AND from_on <= CAST(:day AS date) ORDER BY from_on DESC LIMIT 1
