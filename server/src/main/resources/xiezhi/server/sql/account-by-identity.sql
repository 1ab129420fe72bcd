SELECT a.name, a.person,
       coalesce((SELECT o.unit FROM officer o
                 WHERE o.id = a.officer AND o.valid_from <= :on AND (o.valid_until IS NULL OR o.valid_until > :on)
                 ORDER BY o.number DESC LIMIT 1), a.unit) AS unit,
       a.officer, a.identity, a.roles, a.password_hash, a.failures, a.locked_until, a.one_time_until, a.is_barred, a.ended_at
FROM account a
WHERE a.identity = :identity AND a.ended_at IS NULL
