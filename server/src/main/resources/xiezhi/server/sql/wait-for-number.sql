SELECT pg_advisory_xact_lock(hashtextextended(:sequence, 0))
