SELECT * FROM draft WHERE docket = :docket AND id = :id
