INSERT INTO draft (id, docket, paper, version, template, law_on, body, missing, saved_by)
VALUES (:id, :docket, :paper, :version, :template, :lawOn, :body, :missing, :savedBy)
ON CONFLICT DO NOTHING
