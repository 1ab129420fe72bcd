INSERT INTO import_job (id, name, account, unit, state) VALUES (:id, :name, :account, :unit, 'waiting')
