INSERT INTO docket_append (id, docket, first_seq, last_seq, content) VALUES (?, ?, ?, ?, ?)
