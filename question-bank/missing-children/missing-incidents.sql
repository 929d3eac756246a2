-- Missing episodes of children aged 0 to 17 that started in the period. Half-open, so that 23:30 on the last day counts.
SELECT
    count(DISTINCT e.episode_id) AS value,
    count(DISTINCT e.child_id) AS children
FROM missing_episode AS e
WHERE e.episode_type = 'missing'
  AND e.started_at >= :from
  AND e.started_at < :until
  AND coalesce(e.age_at_start, 0) < 18
