SELECT c.table_name, c.column_name, pg_get_serial_sequence(quote_ident(c.table_name), c.column_name) AS sequence
FROM information_schema.columns c
WHERE c.table_schema = 'public' AND c.is_identity = 'YES'
