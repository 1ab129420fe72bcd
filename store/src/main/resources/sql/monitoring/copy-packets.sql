COPY raw_packet (position, day, arrived_at, source, mn, qn, cn, pno, bytes, sha256, sm3) FROM STDIN
