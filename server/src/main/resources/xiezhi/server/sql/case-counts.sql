SELECT stage, count(*) AS cases FROM case_summary GROUP BY stage
