-- Children aged 0 to 17 who were looked after when a missing episode of theirs started in the period. Where it is not
-- known whether a child was looked after, the child is not counted here.
SELECT
    count(DISTINCT e.child_id) AS value,
    count(DISTINCT e.child_id) AS children
FROM missing_episode AS e
WHERE e.episode_type = 'missing'
  AND e.started_at >= :from
  AND e.started_at < :until
  AND coalesce(e.age_at_start, 0) < 18
  AND e.looked_after_at_start
