-- Results of tests that came while a mark entered by hand stood. The mark stays; its teacher is shown the result beside it and
-- decides. The version is that of the mark which stood: once another follows, the result has been answered.
CREATE TABLE journal.result_aside (
    journal_id uuid NOT NULL,
    learner_id uuid NOT NULL,
    target     uuid NOT NULL,
    version    integer NOT NULL,
    points     smallint NOT NULL CHECK (points BETWEEN 0 AND 100),
    came       timestamptz NOT NULL,
    PRIMARY KEY (journal_id, learner_id, target, version, came),
    FOREIGN KEY (journal_id, learner_id, target, version) REFERENCES journal.mark (journal_id, learner_id, target, version)
);
REVOKE UPDATE, DELETE, TRUNCATE ON journal.result_aside FROM ${app};

-- The mark that stands in each cell; the primary key's order, backwards, makes it one pass without sorting.
CREATE VIEW journal.standing_mark AS
SELECT s.journal_id, s.learner_id, s.target, s.version, s.points, s.source, s.late,
       EXISTS (SELECT FROM journal.result_aside a
                WHERE a.journal_id = s.journal_id AND a.learner_id = s.learner_id AND a.target = s.target
                  AND a.version = s.version AND a.points <> s.points) AS unanswered
  FROM (SELECT DISTINCT ON (journal_id, learner_id, target)
               journal_id, learner_id, target, version, points, source, late
          FROM journal.mark
         ORDER BY journal_id DESC, learner_id DESC, target DESC, version DESC) s;
