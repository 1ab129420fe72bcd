SELECT outlet, factor, name, measure, is_pollutant, instrument_range, detection_limit, resolution, yearly_kg
FROM outlet_factor
WHERE outlet = ?
ORDER BY factor
