SELECT o.id, o.person, o.unit, o.certificate, o.certificate_from, o.certificate_until, o.valid_from, o.valid_until,
       ARRAY(SELECT q.kind FROM qualification q
             WHERE q.officer = o.id AND q.valid_from <= :on AND (q.valid_until IS NULL OR q.valid_until > :on)
             ORDER BY q.kind) AS qualifications
FROM officer o
WHERE o.valid_from <= :on AND (o.valid_until IS NULL OR o.valid_until > :on) AND o.unit = ANY (:units)
ORDER BY o.person, o.id
LIMIT :limit
