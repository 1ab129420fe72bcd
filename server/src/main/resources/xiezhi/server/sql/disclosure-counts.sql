SELECT (SELECT count(*) FROM case_due d JOIN case_summary c ON c.docket = d.docket
        WHERE d.term = :term AND (:all OR c.unit = ANY (:units))) AS waiting,
       (SELECT count(*) FROM case_disclosure d JOIN case_summary c ON c.docket = d.docket
        WHERE d.state = 'published' AND (:all OR c.unit = ANY (:units))) AS published,
       (SELECT count(*) FROM case_disclosure d JOIN case_summary c ON c.docket = d.docket
        WHERE d.state = 'withheld' AND (:all OR c.unit = ANY (:units))) AS withheld,
       (SELECT count(*) FROM case_disclosure d JOIN case_summary c ON c.docket = d.docket
        WHERE d.state = 'withdrawn' AND (:all OR c.unit = ANY (:units))) AS withdrawn
