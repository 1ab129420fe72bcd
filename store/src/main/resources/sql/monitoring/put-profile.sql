INSERT INTO outlet_profile (outlet, kind, reference_oxygen, duct_area, normal_flow, moisture, is_batch, unlinked)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (outlet) DO UPDATE
SET kind = excluded.kind, reference_oxygen = excluded.reference_oxygen, duct_area = excluded.duct_area, normal_flow = excluded.normal_flow,
    moisture = excluded.moisture, is_batch = excluded.is_batch, unlinked = excluded.unlinked
