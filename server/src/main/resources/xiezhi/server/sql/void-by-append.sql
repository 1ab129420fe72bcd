SELECT n.paper FROM void_number v JOIN document_number n USING (agency_mark, kind_mark, year, number) WHERE v.append_id = :appendId
