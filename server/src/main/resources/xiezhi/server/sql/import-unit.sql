SELECT unit FROM import_job WHERE id = :id
