SELECT number, name, docket, documents, fatal, major, minor, cannot_tell, score FROM import_case WHERE job = :job ORDER BY number
