SELECT position, docket, seq, body FROM docket_entry WHERE docket = ANY (?) ORDER BY docket, seq
