-- A publication that was taken back is published no longer; the table is filled again from the first line.
ALTER TABLE case_disclosure DROP CONSTRAINT case_disclosure_state_check;
ALTER TABLE case_disclosure ADD CHECK (state IN ('published', 'withheld', 'withdrawn'));
TRUNCATE case_disclosure;
UPDATE projection SET position = 0 WHERE name = 'case_disclosure';
