INSERT INTO lead_standing (docket, source, received_on, dispatched_on, answered_on, result, is_filed, is_closed)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
