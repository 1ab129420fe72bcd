SELECT * FROM paper_version WHERE docket = :docket AND file = :file
