INSERT INTO document_number (agency_mark, kind_mark, year, number, paper)
VALUES (:agency, :kind, :year, :number, :paper)
ON CONFLICT DO NOTHING
