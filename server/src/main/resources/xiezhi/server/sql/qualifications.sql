SELECT q.kind FROM qualification q
WHERE q.officer = :officer AND q.valid_from <= :on AND (q.valid_until IS NULL OR q.valid_until > :on)
  AND EXISTS (SELECT FROM officer o WHERE o.id = q.officer AND o.valid_from <= :on AND (o.valid_until IS NULL OR o.valid_until > :on))
ORDER BY q.kind
