-- One walk along the index for each unit: costs the same whether a unit has many cases, old ones only, or none.
SELECT found.*
FROM unnest(?::text[]) AS wanted (unit)
CROSS JOIN LATERAL (
    SELECT docket, document_number, party, agency, cause, stage, last_event, last_happened_on, recorded_at, handler
    FROM case_summary c
    WHERE c.unit = wanted.unit
      AND (recorded_at, docket) < (?, ?)
      AND (? = '' OR agency = ?)
      AND (? = '' OR stage = ?)
      AND (? = '' OR handler = ?)
      AND (cardinality(?::text[]) = 0 OR pairs @> ?::text[])
      AND strpos(lower(document_number || ' ' || party || ' ' || cause), ?) > 0
    ORDER BY recorded_at DESC, docket DESC
    LIMIT ?
) found
ORDER BY recorded_at DESC, docket DESC
LIMIT ?
