-- Return home interviews completed in the period and within 72 hours of the end of the latest incident they are about.
-- Hours that passed, not hours on the clock, which is put forward in March and back in October. Where only the days are
-- recorded, up to three days after the day of return.
SELECT
    count(DISTINCT r.rhi_id) AS value,
    count(DISTINCT r.child_id) AS children
FROM rhi AS r
JOIN (
    SELECT
        l.rhi_id,
        e.ended_at,
        e.ended_precision,
        row_number() OVER (PARTITION BY l.rhi_id ORDER BY e.started_at DESC, e.episode_id DESC) AS newest_first
    FROM rhi_episode AS l
    JOIN missing_episode AS e ON e.episode_id = l.episode_id
) AS incident ON incident.rhi_id = r.rhi_id
WHERE incident.newest_first = 1
  AND r.completed = 'yes'
  AND r.completed_at >= :from
  AND r.completed_at < :until
  AND CASE
      WHEN r.completed_precision = 'minute' AND incident.ended_precision = 'minute'
      THEN r.completed_at >= incident.ended_at
          AND timezone('Europe/London', r.completed_at) <= timezone('Europe/London', incident.ended_at) + to_hours(72)
      ELSE date_diff('day', incident.ended_at, r.completed_at) >= 0
          AND date_diff('day', incident.ended_at, r.completed_at) <= 3
  END
