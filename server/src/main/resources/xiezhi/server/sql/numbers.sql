SELECT number, is_voided FROM document_number WHERE agency_mark = :agency AND kind_mark = :kind AND year = :year
