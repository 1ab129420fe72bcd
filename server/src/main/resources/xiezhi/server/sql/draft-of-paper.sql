SELECT * FROM draft WHERE docket = :docket AND paper = :paper
