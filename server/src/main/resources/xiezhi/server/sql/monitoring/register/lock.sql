-- One change of the register at a time, and who makes it and why, for what is kept of the rows before it.
SELECT pg_advisory_xact_lock(hashtext('monitoring-register')), set_config('xiezhi.account', :account, true), set_config('xiezhi.reason', :reason, true)
