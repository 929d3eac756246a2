-- Children aged 0 to 17 with two or more missing episodes that started in the period.
SELECT
    count(*) AS value,
    count(*) AS children
FROM (
    SELECT e.child_id
    FROM missing_episode AS e
    WHERE e.episode_type = 'missing'
      AND e.started_at >= :from
      AND e.started_at < :until
      AND coalesce(e.age_at_start, 0) < 18
    GROUP BY e.child_id
    HAVING count(DISTINCT e.episode_id) > 1
) AS repeatedly
