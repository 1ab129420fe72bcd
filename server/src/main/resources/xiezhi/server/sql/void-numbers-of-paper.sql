SELECT agency_mark || kind_mark AS word, year, number FROM document_number WHERE paper = :paper AND is_voided
