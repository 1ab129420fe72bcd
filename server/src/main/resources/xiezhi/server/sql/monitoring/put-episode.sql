INSERT INTO monitoring_episode (id, outlet, from_at, until_at, opened_at, strength, causes, detectors, weight, sentence, cards)
VALUES (:id, :outlet, :from, :until, CAST(:opened AS timestamp), :strength, :causes, :detectors, :weight, :sentence, CAST(:cards AS jsonb))
ON CONFLICT (id) DO UPDATE
SET from_at = excluded.from_at, until_at = excluded.until_at, opened_at = excluded.opened_at, strength = excluded.strength,
    causes = excluded.causes, detectors = excluded.detectors, weight = excluded.weight, sentence = excluded.sentence, cards = excluded.cards
WHERE (monitoring_episode.until_at, monitoring_episode.opened_at, monitoring_episode.sentence, monitoring_episode.cards)
    IS DISTINCT FROM (excluded.until_at, excluded.opened_at, excluded.sentence, excluded.cards)
