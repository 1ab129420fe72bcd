DELETE FROM draft WHERE docket = :docket AND id = :id
