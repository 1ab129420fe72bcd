-- Which factors have no physical link is known to those who set detectors up; it stays.
INSERT INTO outlet_profile (outlet, kind, reference_oxygen, duct_area, normal_flow, moisture, is_batch, unlinked)
VALUES (:outlet, :plant, CAST(:referenceOxygen AS numeric), CAST(:ductArea AS numeric), CAST(:normalFlow AS numeric), CAST(:moisture AS numeric), :isBatch, '{}')
ON CONFLICT (outlet) DO UPDATE
SET kind = excluded.kind, reference_oxygen = excluded.reference_oxygen, duct_area = excluded.duct_area, normal_flow = excluded.normal_flow,
    moisture = excluded.moisture, is_batch = excluded.is_batch
