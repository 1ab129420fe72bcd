UPDATE case_summary SET unit = ? WHERE docket = ?
