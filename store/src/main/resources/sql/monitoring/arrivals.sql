SELECT position, arrived_at FROM raw_packet WHERE position > ? AND position <= ?
