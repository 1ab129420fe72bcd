SELECT id FROM import_job WHERE state IN ('waiting', 'running') ORDER BY started_at, id
