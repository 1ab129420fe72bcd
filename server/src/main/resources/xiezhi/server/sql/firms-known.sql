SELECT credit_code FROM firm WHERE credit_code = ANY (:codes)
