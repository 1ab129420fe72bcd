DELETE FROM monitoring_episode e
WHERE e.outlet = :outlet AND e.until_at >= CAST(:since AS timestamp) AND e.id <> ALL (:made)
  AND NOT EXISTS (SELECT FROM monitoring_verdict v WHERE v.episode = e.id)
  AND NOT EXISTS (SELECT FROM monitoring_lead l WHERE l.episode = e.id)
