SELECT job, input FROM import_case WHERE docket = :docket ORDER BY job LIMIT 1
