-- Of the missing incidents that started in the period, those about which an interview was offered. "Not required" and a
-- blank are not an offer.
SELECT
    count(DISTINCT e.episode_id) AS value,
    count(DISTINCT e.child_id) AS children
FROM missing_episode AS e
JOIN rhi_episode AS l ON l.episode_id = e.episode_id
JOIN rhi AS r ON r.rhi_id = l.rhi_id
WHERE e.episode_type = 'missing'
  AND e.started_at >= :from
  AND e.started_at < :until
  AND coalesce(e.age_at_start, 0) < 18
  AND r.offered = 'yes'
