SELECT * FROM paper_version WHERE append_id = :appendId
