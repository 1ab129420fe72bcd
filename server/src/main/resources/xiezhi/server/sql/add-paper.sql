INSERT INTO paper_version (paper, version, docket, template, law_on, title, number, made_on, file, body, blocks, words,
                           digest, docx, pdf, ofd, draft, append_id, saved_by)
VALUES (:paper, :version, :docket, :template, :lawOn, :title, :number, :madeOn, :file, :body, :blocks, :words,
        :digest, :docx, :pdf, :ofd, :draft, :appendId, :savedBy)
