SELECT * FROM paper_version WHERE docket = :docket AND paper = :paper AND version = :version
