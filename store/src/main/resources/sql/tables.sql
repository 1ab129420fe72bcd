WITH RECURSIVE
    kept AS (
        SELECT oid, relname::text AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'flyway_schema_history'
          AND has_table_privilege(oid, 'SELECT')),
    depth AS (
        SELECT oid, 0 AS steps FROM kept
        UNION
        SELECT c.conrelid, d.steps + 1 FROM depth d
        JOIN pg_constraint c ON c.contype = 'f' AND c.confrelid = d.oid AND c.conrelid <> c.confrelid)
SELECT k.name FROM kept k JOIN depth d USING (oid) GROUP BY k.name ORDER BY max(d.steps), k.name
