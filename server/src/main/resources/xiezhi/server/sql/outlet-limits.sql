SELECT outlet, name, medium, factor, at_most, measure FROM outlet_limit WHERE firm = :firm ORDER BY number
