SELECT * FROM collected_file WHERE docket = :docket AND file = :file
