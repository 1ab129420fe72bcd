INSERT INTO collected_file (docket, file, sha256, bytes, type, blocks, note, append_id, saved_by)
VALUES (:docket, :file, :sha256, :bytes, :type, :blocks, :note, :appendId, :savedBy)
