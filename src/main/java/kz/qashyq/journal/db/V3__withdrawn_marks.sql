-- A mark that was entered by mistake is withdrawn, with a reason: a further version of its cell, after which no mark stands. Its
-- points are those that were withdrawn.
ALTER TABLE journal.mark ADD COLUMN withdrawn boolean NOT NULL DEFAULT false;
ALTER TABLE journal.mark ADD CONSTRAINT mark_withdrawn CHECK (NOT withdrawn OR version > 1 AND reason <> '');

CREATE OR REPLACE VIEW journal.standing_mark AS
SELECT s.journal_id, s.learner_id, s.target, s.version, s.points, s.source, s.late,
       EXISTS (SELECT FROM journal.result_aside a
                WHERE a.journal_id = s.journal_id AND a.learner_id = s.learner_id AND a.target = s.target
                  AND a.version = s.version AND a.points <> s.points) AS unanswered
  FROM (SELECT DISTINCT ON (journal_id, learner_id, target)
               journal_id, learner_id, target, version, points, source, late, withdrawn
          FROM journal.mark
         ORDER BY journal_id DESC, learner_id DESC, target DESC, version DESC) s
 WHERE NOT s.withdrawn;
