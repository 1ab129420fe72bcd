INSERT INTO monitored_stop (id, outlet, kind, from_at, until_at, basis)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE
SET outlet = excluded.outlet, kind = excluded.kind, from_at = excluded.from_at, until_at = excluded.until_at, basis = excluded.basis
