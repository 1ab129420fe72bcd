INSERT INTO unit (id, parent, name, level, code, mark, valid_from) VALUES (:id, :parent, :name, :level, :code, :mark, :from)
