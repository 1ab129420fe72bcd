SELECT id, mn, factor FROM reading_series WHERE mn = ANY (:mns) AND kind = :kind ORDER BY factor, mn
