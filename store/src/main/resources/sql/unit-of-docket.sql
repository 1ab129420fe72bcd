SELECT coalesce((SELECT unit FROM docket_unit WHERE docket = ?),
                CASE WHEN EXISTS (SELECT FROM docket_entry WHERE docket = ? AND seq = 1) THEN '' END)
