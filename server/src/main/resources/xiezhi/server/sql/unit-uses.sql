SELECT (SELECT count(*) FROM unit WHERE parent = :id AND (valid_until IS NULL OR valid_until > :on))
     + (SELECT count(*) FROM officer WHERE unit = :id AND (valid_until IS NULL OR valid_until > :on))
     + (SELECT count(*) FROM account WHERE unit = :id AND ended_at IS NULL) AS uses
