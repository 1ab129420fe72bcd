COPY packet_identity (day, identity) FROM STDIN
