-- Practice may be sat again as often as one likes, an ordinary exam once.
ALTER TABLE exams.attempt
    ADD COLUMN round smallint NOT NULL DEFAULT 1,
    -- Bytes that count against the attempt's allowance: they grow with each write and melt away with time.
    ADD COLUMN spent integer NOT NULL DEFAULT 0,
    DROP CONSTRAINT attempt_exam_id_person_id_key,
    ADD UNIQUE (exam_id, person_id, round);

-- Why it does not count, as it was decided when it came; empty for what counts and for what is older than this column.
ALTER TABLE exams.write ADD COLUMN apart text;

ALTER TABLE exams.time_change
    DROP CONSTRAINT time_change_cause_check,
    ADD CHECK (cause IN ('GIVEN', 'PROFILE', 'OUTAGE', 'PAUSE'));

-- What papers have got by profile so far was not on record: it is the part that nothing else explains.
INSERT INTO exams.time_change (id, attempt_id, seconds, cause, at, reason)
SELECT uuidv7(), a.id, a.extra_seconds - coalesce(sum(t.seconds), 0), 'PROFILE', e.created, ''
  FROM exams.attempt a
  JOIN exams.exam e ON e.id = a.exam_id
  LEFT JOIN exams.time_change t ON t.attempt_id = a.id
 GROUP BY a.id, e.created
HAVING a.extra_seconds > coalesce(sum(t.seconds), 0);

ALTER TABLE exams.paper
    -- ASM-04: which ticket it is; empty where there are none.
    ADD COLUMN ticket smallint,
    -- ASM-05: the rules by which it was drawn and is marked.
    ADD COLUMN rule_set text,
    ADD COLUMN rule_version smallint;
UPDATE exams.paper p
   SET rule_set = e.rule_set, rule_version = e.rule_version
  FROM exams.attempt a
  JOIN exams.exam e ON e.id = a.exam_id
 WHERE a.id = p.attempt_id;
ALTER TABLE exams.paper
    ALTER COLUMN rule_set SET NOT NULL,
    ALTER COLUMN rule_version SET NOT NULL;

-- ASM-06, HE-345 ¶58: which version of the syllabus the form was taken from; empty for practice.
ALTER TABLE exams.exam ADD COLUMN syllabus_version smallint;

-- Whoever reads a question's picture or recording holds a paper with it.
CREATE INDEX paper_versions ON exams.paper USING gin (versions);

-- ASM-05: by which rules the institution admits to controls. Each decision is a further version and none is ever changed;
-- the first says what holds until the institution has decided.
CREATE TABLE exams.rule_set (
    act           text NOT NULL,
    version       smallint NOT NULL,
    since         date NOT NULL,
    -- The decision it rests on.
    basis         text NOT NULL,
    -- Per cent that the controls before must have earned; 0: nothing is asked.
    midterm_least smallint NOT NULL CHECK (midterm_least BETWEEN 0 AND 100),
    final_least   smallint NOT NULL CHECK (final_least BETWEEN 0 AND 100),
    -- Whether each of the controls before must have its mark.
    all_marked    boolean NOT NULL,
    decided       timestamptz NOT NULL,
    decided_by    uuid REFERENCES people.person (id),
    PRIMARY KEY (act, version)
);
INSERT INTO exams.rule_set (act, version, since, basis, midterm_least, final_least, all_marked, decided)
SELECT act, 1, '2000-01-01', '', 0, 0, false, now()
  FROM unnest(ARRAY['MES-391', 'TVET-225', 'MOD-273', 'HE-345', 'MIA-244']) AS act;

-- Whom the support unit has admitted although the rules would not, and on what ground.
CREATE TABLE exams.leave (
    attempt_id uuid PRIMARY KEY REFERENCES exams.attempt (id),
    basis      text NOT NULL,
    at         timestamptz NOT NULL,
    by         uuid NOT NULL REFERENCES people.person (id)
);
REVOKE UPDATE, DELETE, TRUNCATE ON exams.rule_set, exams.leave FROM ${app};
