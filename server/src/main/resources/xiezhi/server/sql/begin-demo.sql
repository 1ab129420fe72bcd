INSERT INTO demo_start (day) VALUES (:day)
