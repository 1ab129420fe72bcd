DELETE FROM import_case WHERE job = :job
