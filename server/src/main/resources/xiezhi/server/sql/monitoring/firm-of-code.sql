SELECT id, name, unit FROM firm WHERE credit_code = :code
