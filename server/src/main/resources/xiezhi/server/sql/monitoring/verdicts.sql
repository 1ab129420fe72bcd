SELECT verdict, reason, account, person, at FROM monitoring_verdict WHERE episode = :episode ORDER BY number DESC
