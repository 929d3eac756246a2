-- Children aged 0 to 17 with at least one missing episode that started in the period. A child with several is one child.
SELECT
    count(DISTINCT e.child_id) AS value,
    count(DISTINCT e.child_id) AS children
FROM missing_episode AS e
WHERE e.episode_type = 'missing'
  AND e.started_at >= :from
  AND e.started_at < :until
  AND coalesce(e.age_at_start, 0) < 18
