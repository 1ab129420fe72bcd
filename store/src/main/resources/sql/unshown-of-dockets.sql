SELECT name, docket FROM unshown_line WHERE docket = ANY (?)
