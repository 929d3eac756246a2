-- Return home interviews about incidents that started in the period which the child, or a parent or carer, declined.
-- Somebody who did not answer has not declined.
SELECT
    count(DISTINCT r.rhi_id) AS value,
    count(DISTINCT r.child_id) AS children
FROM missing_episode AS e
JOIN rhi_episode AS l ON l.episode_id = e.episode_id
JOIN rhi AS r ON r.rhi_id = l.rhi_id
WHERE e.episode_type = 'missing'
  AND e.started_at >= :from
  AND e.started_at < :until
  AND coalesce(e.age_at_start, 0) < 18
  AND r.response IN ('declined_child', 'declined_parent')
