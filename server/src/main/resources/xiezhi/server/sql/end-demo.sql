UPDATE demo_start SET ended_at = now()
