SELECT position FROM raw_packet WHERE day < ? ORDER BY position DESC LIMIT 1
