WITH RECURSIVE
    kept AS (
        SELECT oid, relname::text AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
          AND relname <> 'flyway_schema_history'
          AND has_table_privilege(oid, 'SELECT')),
    depth AS (
        SELECT oid, 0 AS steps FROM kept
        UNION
        SELECT c.conrelid, d.steps + 1 FROM depth d
        JOIN pg_constraint c ON c.contype = 'f' AND c.confrelid = d.oid AND c.conrelid <> c.confrelid)
-- A row of monitoring_partition makes the partition its table needs before its own rows come back.
SELECT k.name FROM kept k JOIN depth d USING (oid)
GROUP BY k.name ORDER BY k.name <> 'monitoring_partition', max(d.steps), k.name
