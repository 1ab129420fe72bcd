DELETE FROM lead_standing WHERE docket = ?
