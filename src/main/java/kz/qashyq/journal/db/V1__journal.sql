CREATE TABLE journal.journal (
    id            uuid PRIMARY KEY,
    discipline_id uuid NOT NULL REFERENCES programs.discipline (id),
    group_id      uuid NOT NULL REFERENCES learners.study_group (id),
    teacher_id    uuid NOT NULL REFERENCES people.person (id),
    syllabus_id   uuid NOT NULL REFERENCES programs.syllabus (id),
    opened        timestamptz NOT NULL
);
CREATE INDEX journal_teacher ON journal.journal (teacher_id);
CREATE INDEX journal_group ON journal.journal (group_id);

-- The control events of the syllabus. A syllabus may serve several groups, so a control is known by journal and id.
CREATE TABLE journal.control_column (
    journal_id uuid NOT NULL REFERENCES journal.journal (id),
    control_id uuid NOT NULL,
    position   smallint NOT NULL,
    title      jsonb NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('CURRENT', 'MIDTERM', 'FINAL')),
    weight     smallint NOT NULL CHECK (weight BETWEEN 1 AND 100),
    due        date NOT NULL,
    PRIMARY KEY (journal_id, control_id)
);

-- Work that counts towards a control: tasks, tests.
CREATE TABLE journal.component (
    journal_id uuid NOT NULL,
    id         uuid NOT NULL,
    control_id uuid NOT NULL,
    title      jsonb NOT NULL,
    due        date NOT NULL,
    PRIMARY KEY (journal_id, id),
    FOREIGN KEY (journal_id, control_id) REFERENCES journal.control_column (journal_id, control_id)
);

-- Every mark ever entered. The latest version of a cell is the mark; the earlier ones are its history. The run-time role may
-- only insert and read, so no mark can be changed unseen, not even by a fault of ours.
CREATE TABLE journal.mark (
    journal_id uuid NOT NULL REFERENCES journal.journal (id),
    learner_id uuid NOT NULL REFERENCES learners.learner (id),
    -- A component, or a control that has none.
    target     uuid NOT NULL,
    version    integer NOT NULL,
    points     smallint NOT NULL CHECK (points BETWEEN 0 AND 100),
    source     text NOT NULL CHECK (source IN ('TEACHER', 'TEST')),
    entered    timestamptz NOT NULL,
    entered_by uuid NOT NULL REFERENCES people.person (id),
    late       boolean NOT NULL,
    reason     text NOT NULL DEFAULT '',
    PRIMARY KEY (journal_id, learner_id, target, version)
);
CREATE INDEX mark_late ON journal.mark (entered) WHERE late;
REVOKE UPDATE, DELETE, TRUNCATE ON journal.mark FROM ${app};
