UPDATE import_job
SET state = :state, message = :message,
    ended_at = CASE WHEN :state IN ('done', 'cancelled', 'failed') THEN now() END
WHERE id = :id
