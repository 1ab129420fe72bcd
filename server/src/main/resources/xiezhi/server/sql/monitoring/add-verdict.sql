INSERT INTO monitoring_verdict (episode, outlet, verdict, reason, causes, detectors, account, person)
SELECT id, outlet, :verdict, :reason, causes, detectors, :account, :person FROM monitoring_episode WHERE id = :episode
