INSERT INTO monitoring_lead (episode, docket, outlet, detectors, account)
SELECT id, :docket, outlet, detectors, :account FROM monitoring_episode WHERE id = :episode
