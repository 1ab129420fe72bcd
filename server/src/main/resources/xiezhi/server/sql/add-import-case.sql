INSERT INTO import_case (job, number, input, name, docket, documents, fatal, major, minor, cannot_tell, unreadable, score, review)
VALUES (:job, :number, :input, :name, :docket, :documents, :fatal, :major, :minor, :cannotTell, :unreadable, :score, :review)
