-- Return home interviews completed in the period, whenever the incidents they are about took place.
SELECT
    count(DISTINCT r.rhi_id) AS value,
    count(DISTINCT r.child_id) AS children
FROM rhi AS r
WHERE r.completed = 'yes'
  AND r.completed_at >= :from
  AND r.completed_at < :until
