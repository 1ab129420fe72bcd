UPDATE qualification SET valid_until = greatest(:until, valid_from) WHERE officer = :officer AND kind = :kind AND valid_until IS NULL
