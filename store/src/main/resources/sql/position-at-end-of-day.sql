SELECT coalesce(
    (SELECT min(position) - 1 FROM docket_entry WHERE recorded_at >= ?),
    (SELECT max(position) FROM docket_entry),
    0)
