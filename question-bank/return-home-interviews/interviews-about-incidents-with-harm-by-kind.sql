-- Of the completed interviews about missing incidents that started in the period, how many have each kind of harm coded.
-- An interview with two kinds counts under both.
SELECT
    f.factor_kind AS list,
    f.factor_code AS code,
    count(DISTINCT r.rhi_id) AS value,
    count(DISTINCT r.child_id) AS children
FROM missing_episode AS e
JOIN rhi_episode AS l ON l.episode_id = e.episode_id
JOIN rhi AS r ON r.rhi_id = l.rhi_id
JOIN rhi_factor AS f ON f.rhi_id = r.rhi_id
WHERE e.episode_type = 'missing'
  AND e.started_at >= :from
  AND e.started_at < :until
  AND coalesce(e.age_at_start, 0) < 18
  AND r.completed = 'yes'
  AND f.factor_kind = 'harm'
GROUP BY f.factor_kind, f.factor_code
