SELECT mn, until_at FROM hours_closed WHERE mn = ANY (?)
