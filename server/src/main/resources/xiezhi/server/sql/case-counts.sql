SELECT stage, count(*) AS cases FROM case_summary WHERE unit = ANY (:units) GROUP BY stage
