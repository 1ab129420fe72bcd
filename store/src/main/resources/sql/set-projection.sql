UPDATE projection SET position = ? WHERE name = ?
