SELECT outlet, kind, reference_oxygen, duct_area, normal_flow, moisture, is_batch, unlinked FROM outlet_profile WHERE outlet = ?
