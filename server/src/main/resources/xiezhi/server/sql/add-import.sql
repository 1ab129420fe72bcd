INSERT INTO import_job (id, name, account, state) VALUES (:id, :name, :account, 'waiting')
