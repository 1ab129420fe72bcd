INSERT INTO outlet_limit (firm, number, outlet, name, medium, factor, at_most, measure)
VALUES (:firm, :number, :outlet, :name, :medium, :factor, :atMost, :measure)
