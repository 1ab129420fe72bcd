INSERT INTO qualification (officer, kind, valid_from) VALUES (:officer, :kind, :from)
