SELECT stage, count(*) AS cases FROM case_summary WHERE (:all OR unit = ANY (:units)) GROUP BY stage
