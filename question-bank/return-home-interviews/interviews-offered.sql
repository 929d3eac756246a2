-- Return home interviews offered in the period. "Not required" and a blank are not an offer.
SELECT
    count(DISTINCT r.rhi_id) AS value,
    count(DISTINCT r.child_id) AS children
FROM rhi AS r
WHERE r.offered = 'yes'
  AND r.offered_at >= :from
  AND r.offered_at < :until
