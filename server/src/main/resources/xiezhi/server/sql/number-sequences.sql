SELECT n.agency_mark, n.kind_mark, n.year, count(*) AS given, count(*) FILTER (WHERE n.is_voided) AS voided, max(n.number) AS highest
FROM document_number n
WHERE :all OR EXISTS (SELECT 1 FROM paper_version p JOIN docket_unit u ON u.docket = p.docket
                      WHERE p.paper = n.paper AND u.unit = ANY (:units))
GROUP BY n.agency_mark, n.kind_mark, n.year
ORDER BY n.year DESC, n.agency_mark, n.kind_mark
