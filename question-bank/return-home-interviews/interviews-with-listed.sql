-- Of the interviews completed in the period, how many have each risk factor, and each reason for going missing, coded.
SELECT
    f.factor_kind AS list,
    f.factor_code AS code,
    count(DISTINCT r.rhi_id) AS value,
    count(DISTINCT r.child_id) AS children
FROM rhi AS r
JOIN rhi_factor AS f ON f.rhi_id = r.rhi_id
WHERE r.completed = 'yes'
  AND r.completed_at >= :from
  AND r.completed_at < :until
  AND f.factor_kind IN ('factor', 'reason')
GROUP BY f.factor_kind, f.factor_code
