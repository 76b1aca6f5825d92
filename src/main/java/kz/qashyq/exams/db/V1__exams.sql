-- A control event of a syllabus that candidates sit within a window of time.
CREATE TABLE exams.exam (
    id             uuid PRIMARY KEY,
    discipline_id  uuid NOT NULL REFERENCES programs.discipline (id),
    -- The syllabus' control it stands for; none for practice.
    control_id     uuid,
    control_kind   text CHECK (control_kind IN ('CURRENT', 'MIDTERM', 'FINAL')),
    form           text NOT NULL CHECK (form IN ('TEST', 'TICKETS', 'WRITTEN')),
    -- Practice reaches no journal and has no invigilator.
    practice       boolean NOT NULL,
    title          jsonb NOT NULL,
    tools          jsonb NOT NULL,
    -- The blueprint: what papers are drawn from.
    test_id        uuid NOT NULL REFERENCES testing.test (id),
    -- ASM-05: the rules that held when it was set.
    rule_set       text NOT NULL,
    rule_version   smallint NOT NULL,
    starts         timestamptz NOT NULL,
    closes         timestamptz NOT NULL,
    minutes        smallint NOT NULL CHECK (minutes BETWEEN 1 AND 600),
    grace_seconds  smallint NOT NULL CHECK (grace_seconds BETWEEN 0 AND 600),
    one_way        boolean NOT NULL,
    one_per_page   boolean NOT NULL,
    feedback       text NOT NULL CHECK (feedback IN ('NOTHING', 'SCORE', 'ANSWERS')),
    networks       text[] NOT NULL DEFAULT '{}',
    -- Safe Exam Browser: the Config Key that requests must prove; empty when any browser will do.
    seb_config_key text,
    state          text NOT NULL CHECK (state IN ('DRAFT', 'READY', 'RELEASED')),
    -- What outages of ours add to the window.
    credit_seconds integer NOT NULL DEFAULT 0,
    released       timestamptz,
    created        timestamptz NOT NULL,
    created_by     uuid NOT NULL REFERENCES people.person (id),
    CHECK (closes > starts),
    CHECK (practice OR (control_id IS NOT NULL AND control_kind IS NOT NULL))
);
CREATE INDEX exam_discipline ON exams.exam (discipline_id);
CREATE INDEX exam_window ON exams.exam (starts) WHERE state = 'READY';

-- Which groups sit it, where, and which journal gets their marks.
CREATE TABLE exams.sitting (
    exam_id    uuid NOT NULL REFERENCES exams.exam (id),
    group_id   uuid NOT NULL REFERENCES learners.study_group (id),
    journal_id uuid REFERENCES journal.journal (id),
    place      text NOT NULL DEFAULT '',
    PRIMARY KEY (exam_id, group_id)
);

-- Extra time that a person always gets, by whose decision.
CREATE TABLE exams.accommodation (
    person_id  uuid PRIMARY KEY REFERENCES people.person (id),
    percent    smallint NOT NULL CHECK (percent BETWEEN 1 AND 200),
    basis      text NOT NULL,
    decided    timestamptz NOT NULL,
    decided_by uuid NOT NULL REFERENCES people.person (id)
);

-- One candidate's exam. Narrow and half-filled on purpose: every save touches its row, which then stays on its page.
CREATE TABLE exams.attempt (
    id            uuid PRIMARY KEY,
    exam_id       uuid NOT NULL REFERENCES exams.exam (id),
    person_id     uuid NOT NULL REFERENCES people.person (id),
    -- From it the paper is drawn again, question by question, if anybody doubts it.
    seed          bigint NOT NULL,
    state         text NOT NULL CHECK (state IN ('PREPARED', 'RUNNING', 'HELD', 'FINISHED', 'ABSENT')),
    -- Which device holds it: grows when another takes over.
    epoch         smallint NOT NULL DEFAULT 0,
    -- One-way order: the last question that was shown.
    reached       smallint NOT NULL DEFAULT 1,
    -- Seconds besides the exam's minutes: given by people, by profile, for outages and pauses.
    extra_seconds integer NOT NULL DEFAULT 0,
    opened        timestamptz,
    ends          timestamptz,
    held          timestamptz,
    hold          text CHECK (hold IN ('PAUSE', 'SUSPENSION')),
    -- How many questions its paper has.
    questions     smallint NOT NULL,
    -- Last sign of life, and how many answers the device then said it had: for the invigilator's eyes only.
    contact       timestamptz,
    answered      smallint NOT NULL DEFAULT 0,
    -- Grows with every message and change of time, so that the device knows to ask.
    revision      integer NOT NULL DEFAULT 0,
    finished      timestamptz,
    finish        text CHECK (finish IN ('HANDED_IN', 'BY_CLOCK', 'BY_STAFF')),
    receipt       text UNIQUE,
    answers_hash  bytea,
    marked        timestamptz,
    points        numeric(7, 2),
    most          numeric(7, 2),
    UNIQUE (exam_id, person_id),
    CHECK ((state = 'FINISHED') = (finished IS NOT NULL)),
    CHECK ((state = 'HELD') = (held IS NOT NULL)),
    CHECK ((receipt IS NULL) = (finished IS NULL))
) WITH (fillfactor = 50);
CREATE INDEX attempt_person ON exams.attempt (person_id);
CREATE INDEX attempt_unmarked ON exams.attempt (finished) WHERE finished IS NOT NULL AND marked IS NULL;

-- The paper of an attempt: never changed once it is drawn.
CREATE TABLE exams.paper (
    attempt_id uuid PRIMARY KEY REFERENCES exams.attempt (id),
    versions   uuid[] NOT NULL,
    -- By question: numbers of the options in the order of this paper.
    options    jsonb NOT NULL,
    points     numeric(5, 2)[] NOT NULL
);

-- Everything a candidate's device ever told of the answers, in the order it was written there. Only ever added to.
CREATE TABLE exams.write (
    attempt_id uuid NOT NULL,
    epoch      smallint NOT NULL,
    seq        integer NOT NULL,
    kind       text NOT NULL,
    position   smallint NOT NULL,
    answer     jsonb NOT NULL,
    -- By the device's reckoning from the server's time; proves nothing alone.
    written    timestamptz NOT NULL,
    received   timestamptz NOT NULL,
    hash       bytea NOT NULL,
    -- False: came too late or during a hold; kept apart for the commission.
    counts     boolean NOT NULL,
    PRIMARY KEY (attempt_id, epoch, seq),
    CHECK (kind IN ('ANSWER', 'FLAG', 'NOTE'))
);

-- Changes of an attempt's time: extra time, outages of ours, pauses.
CREATE TABLE exams.time_change (
    id         uuid PRIMARY KEY,
    attempt_id uuid NOT NULL REFERENCES exams.attempt (id),
    seconds    integer NOT NULL,
    cause      text NOT NULL CHECK (cause IN ('GIVEN', 'OUTAGE', 'PAUSE')),
    outage_id  uuid,
    reason     text NOT NULL DEFAULT '',
    at         timestamptz NOT NULL,
    by         uuid REFERENCES people.person (id),
    UNIQUE (attempt_id, outage_id)
);

-- What happened to an attempt besides its answers: devices, holds, messages, network trouble.
CREATE TABLE exams.occurrence (
    id         uuid PRIMARY KEY,
    exam_id    uuid NOT NULL REFERENCES exams.exam (id),
    -- None: it concerns all candidates.
    attempt_id uuid REFERENCES exams.attempt (id),
    at         timestamptz NOT NULL,
    kind       text NOT NULL,
    detail     text NOT NULL DEFAULT '',
    by         uuid REFERENCES people.person (id)
);
CREATE INDEX occurrence_exam ON exams.occurrence (exam_id, at);
CREATE INDEX occurrence_attempt ON exams.occurrence (attempt_id, at);

-- One sign of life a second from each server that serves exams.
CREATE TABLE exams.pulse (
    node  uuid PRIMARY KEY,
    at    timestamptz NOT NULL
) WITH (fillfactor = 50);

-- When no server of ours could take an answer.
CREATE TABLE exams.outage (
    id   uuid PRIMARY KEY,
    began timestamptz NOT NULL,
    ended timestamptz NOT NULL
);

-- How much of each answer is right: by the machine, or by a person where it cannot tell.
CREATE TABLE exams.item_mark (
    attempt_id uuid NOT NULL REFERENCES exams.attempt (id),
    position   smallint NOT NULL,
    -- 0 to 1; empty until a person has marked it.
    share      numeric(5, 4),
    comment    text NOT NULL DEFAULT '',
    by         uuid REFERENCES people.person (id),
    at         timestamptz,
    PRIMARY KEY (attempt_id, position)
);
CREATE INDEX item_mark_open ON exams.item_mark (attempt_id) WHERE share IS NULL;

CREATE INDEX attempt_running ON exams.attempt (ends) WHERE state = 'RUNNING';

REVOKE UPDATE, DELETE, TRUNCATE ON exams.write, exams.paper, exams.time_change, exams.occurrence, exams.outage FROM ${app};
