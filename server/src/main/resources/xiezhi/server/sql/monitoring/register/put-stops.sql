INSERT INTO monitored_stop (id, outlet, kind, from_at, until_at, basis, stated_at, allowed_share)
VALUES (:id, :outlet, :kind, :from, CAST(:until AS timestamp), :basis, CAST(:statedAt AS timestamp), CAST(:allowedShare AS numeric))
ON CONFLICT (id) DO UPDATE
SET kind = excluded.kind, from_at = excluded.from_at, until_at = excluded.until_at, basis = excluded.basis, stated_at = excluded.stated_at,
    allowed_share = excluded.allowed_share
