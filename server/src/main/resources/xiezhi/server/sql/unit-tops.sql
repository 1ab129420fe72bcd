SELECT id FROM unit WHERE parent IS NULL AND valid_until IS NULL
