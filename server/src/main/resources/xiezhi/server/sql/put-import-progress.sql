UPDATE import_job SET done = :done, total = :total WHERE id = :id
