SELECT * FROM draft WHERE docket = :docket ORDER BY saved_at DESC, id
