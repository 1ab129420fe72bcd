-- The unit of the firm of an outlet, as it is last; empty when the firm is not in the register.
SELECT coalesce(f.unit, '') FROM monitored_outlet o LEFT JOIN firm f ON f.credit_code = o.firm
WHERE o.id = :outlet
ORDER BY o.from_on DESC
LIMIT 1
