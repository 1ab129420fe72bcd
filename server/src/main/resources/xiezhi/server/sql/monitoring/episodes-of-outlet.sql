SELECT id, from_at, until_at, sentence FROM monitoring_episode
WHERE outlet = :outlet AND from_at < CAST(:until AS timestamp) AND until_at > CAST(:from AS timestamp)
ORDER BY from_at, id
