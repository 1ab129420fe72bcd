-- A day on which packets were kept has a partition; the last day asked for is closed even when it has none, once anything was kept.
SELECT day FROM (
    SELECT from_on AS day FROM monitoring_partition WHERE parent = 'raw_packet'
    UNION SELECT ?::date WHERE EXISTS (SELECT FROM packet_head)
) days
WHERE day <= ? AND day > COALESCE((SELECT closed_until FROM packet_head), '0001-01-01')
ORDER BY day
