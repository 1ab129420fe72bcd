SELECT count(*) FROM case_due WHERE NOT is_wait AND owner = 'agency'
