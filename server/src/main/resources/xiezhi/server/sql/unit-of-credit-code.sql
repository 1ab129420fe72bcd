SELECT unit FROM firm WHERE credit_code = :code
