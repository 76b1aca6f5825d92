-- Events that stand in no figure: voided, rejected by the latest verdict, or contested by their learner, who was right.
CREATE VIEW footprint.uncounted AS
    SELECT target AS id FROM footprint.voided
    UNION ALL
    SELECT statement_id FROM footprint.contest_answer WHERE outcome = 'UPHELD'
    UNION ALL
    SELECT v.statement_id FROM footprint.verdict v
     WHERE v.state = 'REJECTED'
       AND NOT EXISTS (SELECT 1 FROM footprint.verdict later
                        WHERE later.statement_id = v.statement_id AND later.given > v.given);
