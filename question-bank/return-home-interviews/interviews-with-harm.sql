-- Of the interviews completed in the period, those in which at least one kind of harm is coded.
SELECT
    count(DISTINCT r.rhi_id) AS value,
    count(DISTINCT r.child_id) AS children
FROM rhi AS r
JOIN rhi_factor AS f ON f.rhi_id = r.rhi_id
WHERE r.completed = 'yes'
  AND r.completed_at >= :from
  AND r.completed_at < :until
  AND f.factor_kind = 'harm'
