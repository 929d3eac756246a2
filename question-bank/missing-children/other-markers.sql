-- Of the missing incidents that started in the period, how many carry each marker. An incident with two markers counts
-- under both, so the categories do not add up to the incidents.
SELECT
    'marker' AS list,
    m.marker_code AS code,
    count(DISTINCT e.episode_id) AS value,
    count(DISTINCT e.child_id) AS children
FROM missing_episode AS e
JOIN episode_marker AS m ON m.episode_id = e.episode_id
WHERE e.episode_type = 'missing'
  AND e.started_at >= :from
  AND e.started_at < :until
  AND coalesce(e.age_at_start, 0) < 18
GROUP BY m.marker_code
