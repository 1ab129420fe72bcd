INSERT INTO monitoring_mark (id, mn, state, from_at, until_at, marked_at, marked_by)
VALUES (:id, :mn, :state, :from, CAST(:until AS timestamp), CAST(:markedAt AS timestamp) AT TIME ZONE 'Asia/Shanghai', :markedBy)
ON CONFLICT (id) DO UPDATE
SET mn = excluded.mn, state = excluded.state, from_at = excluded.from_at, until_at = excluded.until_at, marked_at = excluded.marked_at, marked_by = excluded.marked_by
