-- Return home interviews offered in the period which the child, or a parent or carer, declined. Somebody who did not answer
-- has not declined.
SELECT
    count(DISTINCT r.rhi_id) AS value,
    count(DISTINCT r.child_id) AS children
FROM rhi AS r
WHERE r.response IN ('declined_child', 'declined_parent')
  AND r.offered_at >= :from
  AND r.offered_at < :until
