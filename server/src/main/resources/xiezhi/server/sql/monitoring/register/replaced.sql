SELECT register, entry, at, account, reason FROM register_history WHERE outlet = :outlet ORDER BY number DESC LIMIT :most
