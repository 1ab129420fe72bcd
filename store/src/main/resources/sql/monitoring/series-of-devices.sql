SELECT id, mn, factor, kind FROM reading_series WHERE mn = ANY (?)
