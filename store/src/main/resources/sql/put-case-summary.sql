INSERT INTO case_summary (docket, document_number, party, agency, cause, stage, last_event, last_happened_on, recorded_at, handler, pairs, unit)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce((SELECT unit FROM docket_unit WHERE docket = ?), ''))
ON CONFLICT (docket) DO UPDATE SET
    document_number = excluded.document_number,
    party = excluded.party,
    agency = excluded.agency,
    cause = excluded.cause,
    stage = excluded.stage,
    last_event = excluded.last_event,
    last_happened_on = excluded.last_happened_on,
    recorded_at = excluded.recorded_at,
    handler = excluded.handler,
    pairs = excluded.pairs,
    unit = excluded.unit
