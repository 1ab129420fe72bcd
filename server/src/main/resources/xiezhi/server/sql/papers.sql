SELECT * FROM paper_version WHERE docket = :docket ORDER BY saved_at, paper, version
