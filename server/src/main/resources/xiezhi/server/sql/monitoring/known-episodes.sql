SELECT id, from_at, until_at, causes FROM monitoring_episode WHERE outlet = :outlet AND until_at >= CAST(:since AS timestamp) ORDER BY from_at, id
