DELETE FROM unshown_line WHERE name = ?
