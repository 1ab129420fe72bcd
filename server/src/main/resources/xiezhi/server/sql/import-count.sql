SELECT count(*) FROM import_job
