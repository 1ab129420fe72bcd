UPDATE document_number SET is_voided = true
WHERE agency_mark = :agency AND kind_mark = :kind AND year = :year AND number = :number AND paper = :paper AND NOT is_voided
