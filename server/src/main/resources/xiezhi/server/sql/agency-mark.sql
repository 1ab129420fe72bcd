SELECT u.mark FROM docket_unit d JOIN unit u ON u.id = d.unit AND u.valid_until IS NULL
WHERE d.docket = :docket AND u.mark <> ''
