SELECT measure FROM outlet_factor WHERE outlet = :outlet AND factor = :factor
