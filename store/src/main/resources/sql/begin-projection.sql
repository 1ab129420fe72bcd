INSERT INTO projection (name, position) VALUES (?, 0) ON CONFLICT DO NOTHING
