INSERT INTO average_progress (position) VALUES (?)
ON CONFLICT (single) DO UPDATE SET position = excluded.position
