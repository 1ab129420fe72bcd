SELECT docket, first_seq, last_seq, content FROM docket_append WHERE id = ?
