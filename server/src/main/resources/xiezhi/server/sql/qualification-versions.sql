SELECT kind, valid_from, valid_until FROM qualification WHERE officer = :officer ORDER BY number DESC
