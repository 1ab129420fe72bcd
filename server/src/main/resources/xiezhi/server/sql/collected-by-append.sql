SELECT * FROM collected_file WHERE append_id = :appendId
