-- At which outlets something of that key is registered.
SELECT outlet FROM monitoring_device WHERE :kind = 'devices' AND mn = :key
UNION SELECT outlet FROM metered_equipment WHERE :kind = 'equipment' AND id = :key
UNION SELECT outlet FROM monitored_stop WHERE :kind = 'stops' AND id = :key
UNION SELECT d.outlet FROM monitoring_mark m JOIN monitoring_device d ON d.mn = m.mn WHERE :kind = 'marks' AND m.id = :key
