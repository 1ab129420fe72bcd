INSERT INTO outlet_factor (outlet, factor, name, measure, is_pollutant, instrument_range, detection_limit, resolution, yearly_kg)
VALUES (:outlet, :factor, :name, :unit, :isPollutant, CAST(:range AS numeric), CAST(:detectionLimit AS numeric), CAST(:resolution AS numeric), CAST(:yearlyKg AS numeric))
ON CONFLICT (outlet, factor) DO UPDATE
SET name = excluded.name, measure = excluded.measure, is_pollutant = excluded.is_pollutant, instrument_range = excluded.instrument_range,
    detection_limit = excluded.detection_limit, resolution = excluded.resolution, yearly_kg = excluded.yearly_kg
