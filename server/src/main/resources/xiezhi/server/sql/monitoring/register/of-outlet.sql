-- All that was ever registered of an outlet, in every version.
SELECT 'monitored_outlet' AS register, to_jsonb(o) AS entry, o.from_on AS at, '' AS name FROM monitored_outlet o WHERE o.id = :outlet
UNION ALL SELECT 'monitoring_device', to_jsonb(d) - 'password', d.from_on, d.mn FROM monitoring_device d WHERE d.outlet = :outlet
UNION ALL SELECT 'device_protocol',
    to_jsonb(p) - 'sm4_key' || jsonb_build_object('key_state', CASE WHEN p.sm4_key IS NULL THEN 'none' ELSE 'set' END,
        'until_on', lead(p.from_on) OVER (PARTITION BY p.mn ORDER BY p.from_on) - 1), p.from_on, p.mn
    FROM device_protocol p WHERE p.mn IN (SELECT mn FROM monitoring_device WHERE outlet = :outlet)
UNION ALL SELECT 'emission_limit', to_jsonb(l), l.from_on, l.factor || ' ' || l.averaging FROM emission_limit l WHERE l.outlet = :outlet
UNION ALL SELECT 'metered_equipment', to_jsonb(e), e.from_on, e.id FROM metered_equipment e WHERE e.outlet = :outlet
UNION ALL SELECT 'monitored_stop', to_jsonb(s), s.from_at, '' FROM monitored_stop s WHERE s.outlet = :outlet
UNION ALL SELECT 'outlet_factor', to_jsonb(f), NULL, f.factor FROM outlet_factor f WHERE f.outlet = :outlet
UNION ALL SELECT 'outlet_profile', to_jsonb(p), NULL, '' FROM outlet_profile p WHERE p.outlet = :outlet
UNION ALL SELECT 'monitoring_mark', marks.entry, marks.from_at, '' FROM (
    SELECT to_jsonb(m) || jsonb_build_object('marked_at', m.marked_at AT TIME ZONE 'Asia/Shanghai') AS entry, m.from_at FROM monitoring_mark m
    WHERE m.mn IN (SELECT mn FROM monitoring_device WHERE outlet = :outlet)
    ORDER BY m.from_at DESC, m.id
    LIMIT :most) marks
ORDER BY register, name, at DESC NULLS LAST
