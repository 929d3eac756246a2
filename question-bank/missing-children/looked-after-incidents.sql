-- Missing episodes that started in the period while the child, aged 0 to 17, was looked after.
SELECT
    count(DISTINCT e.episode_id) AS value,
    count(DISTINCT e.child_id) AS children
FROM missing_episode AS e
WHERE e.episode_type = 'missing'
  AND e.started_at >= :from
  AND e.started_at < :until
  AND coalesce(e.age_at_start, 0) < 18
  AND e.looked_after_at_start
