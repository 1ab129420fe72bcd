SELECT n.agency_mark, n.kind_mark, n.year, n.number, n.is_voided, n.given_at, p.docket, n.paper, p.version, p.title, p.saved_by,
       coalesce(v.reason, '') AS reason, coalesce(v.approved_by, '') AS approved_by, v.voided_at
FROM document_number n
JOIN LATERAL (SELECT w.docket, w.version, w.title, w.saved_by FROM paper_version w WHERE w.paper = n.paper
              ORDER BY w.number = n.agency_mark || n.kind_mark || '〔' || n.year || '〕' || n.number || '号' DESC, w.version
              LIMIT 1) p ON true
LEFT JOIN docket_unit u ON u.docket = p.docket
LEFT JOIN void_number v USING (agency_mark, kind_mark, year, number)
WHERE n.agency_mark = :agency AND n.kind_mark = :kind AND n.year = :year AND n.number > :after
  AND (:all OR u.unit = ANY (:units))
ORDER BY n.number
LIMIT :limit
