DELETE FROM unshown_line WHERE name = ? AND docket = ?
