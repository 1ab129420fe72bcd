COPY reading (series, data_at, revision, avg, min, max, total, converted, flag, time_mark, packet) FROM STDIN
