INSERT INTO void_number (agency_mark, kind_mark, year, number, reason, approved_by, append_id)
VALUES (:agency, :kind, :year, :number, :reason, :approvedBy, CAST(:appendId AS uuid))
