UPDATE draft
SET law_on = :lawOn, body = :body, missing = :missing, revision = revision + 1, saved_by = :savedBy, saved_at = now()
WHERE docket = :docket AND id = :id AND revision = :revision
