INSERT INTO docket_unit (docket, unit) VALUES (?, ?) ON CONFLICT (docket) DO NOTHING
