SELECT max(position) FROM docket_entry
