SELECT paper FROM document_number
WHERE agency_mark = :agency AND kind_mark = :kind AND year = :year AND number = :number AND NOT is_voided
