-- The question bank of a discipline.
CREATE TABLE testing.topic (
    id            uuid PRIMARY KEY,
    discipline_id uuid NOT NULL REFERENCES programs.discipline (id),
    number        smallint NOT NULL,
    title         jsonb NOT NULL,
    UNIQUE (discipline_id, number)
);

CREATE TABLE testing.question (
    id            uuid PRIMARY KEY,
    discipline_id uuid NOT NULL REFERENCES programs.discipline (id),
    topic_id      uuid NOT NULL REFERENCES testing.topic (id),
    kind          text NOT NULL CHECK (kind IN ('SINGLE', 'MULTIPLE', 'NUMERIC', 'SHORT_TEXT')),
    difficulty    smallint NOT NULL CHECK (difficulty BETWEEN 1 AND 3),
    -- The version that new papers get.
    version       smallint NOT NULL,
    -- A retired question is drawn no more; papers that have it keep it.
    retired       timestamptz
);
CREATE INDEX question_bank ON testing.question (discipline_id, topic_id, difficulty);

-- Never changed: a paper points to the version its reader saw.
CREATE TABLE testing.question_version (
    id          uuid PRIMARY KEY,
    question_id uuid NOT NULL REFERENCES testing.question (id),
    number      smallint NOT NULL,
    text        jsonb NOT NULL,
    body        jsonb NOT NULL,
    feedback    jsonb NOT NULL,
    -- Languages in which something of it is still to be written.
    missing     text[] NOT NULL,
    -- The text in all languages, folded for searching.
    folded      text NOT NULL,
    written     timestamptz NOT NULL,
    written_by  uuid NOT NULL REFERENCES people.person (id),
    UNIQUE (question_id, number)
);

CREATE TABLE testing.test (
    id                uuid PRIMARY KEY,
    discipline_id     uuid NOT NULL REFERENCES programs.discipline (id),
    title             jsonb NOT NULL,
    instructions      jsonb NOT NULL,
    minutes           smallint NOT NULL CHECK (minutes >= 0),
    attempts          smallint NOT NULL CHECK (attempts >= 0),
    shuffle_questions boolean NOT NULL,
    shuffle_options   boolean NOT NULL,
    one_per_page      boolean NOT NULL,
    feedback          text NOT NULL CHECK (feedback IN ('AT_ONCE', 'SCORE_ONLY', 'AFTER_DEADLINE')),
    pass_mark         smallint NOT NULL CHECK (pass_mark BETWEEN 0 AND 100),
    self_check        boolean NOT NULL,
    ready             boolean NOT NULL DEFAULT false,
    created           timestamptz NOT NULL,
    created_by        uuid NOT NULL REFERENCES people.person (id)
);
CREATE INDEX test_discipline ON testing.test (discipline_id);

-- One chosen question, or so many drawn from what fits.
CREATE TABLE testing.part (
    id          uuid PRIMARY KEY,
    test_id     uuid NOT NULL REFERENCES testing.test (id),
    position    smallint NOT NULL,
    question_id uuid REFERENCES testing.question (id),
    topic_id    uuid REFERENCES testing.topic (id),
    difficulty  smallint CHECK (difficulty BETWEEN 1 AND 3),
    draw        smallint NOT NULL CHECK (draw BETWEEN 1 AND 200),
    points      numeric(5, 2) NOT NULL CHECK (points > 0),
    CHECK (question_id IS NULL OR (topic_id IS NULL AND difficulty IS NULL AND draw = 1)),
    UNIQUE (test_id, position) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (test_id, question_id)
);

CREATE TABLE testing.attempt (
    id         uuid PRIMARY KEY,
    test_id    uuid NOT NULL REFERENCES testing.test (id),
    person_id  uuid NOT NULL REFERENCES people.person (id),
    number     smallint NOT NULL,
    -- From it the paper is drawn again, question by question, if anybody doubts it.
    seed       bigint NOT NULL,
    started    timestamptz NOT NULL,
    -- The earlier of the time limit and the closing time; null when neither exists.
    ends       timestamptz,
    -- The closing time as it stood at the start: feedback may depend on it.
    closes     timestamptz,
    back_to    text NOT NULL,
    finished   timestamptz,
    finish     text CHECK (finish IN ('HANDED_IN', 'BY_CLOCK')),
    points     numeric(7, 2),
    most       numeric(7, 2) NOT NULL,
    percent    numeric(5, 2),
    -- Answers that came after the end: they do not count and are not lost either.
    late       jsonb,
    late_at    timestamptz,
    UNIQUE (test_id, person_id, number),
    CHECK ((finished IS NULL) = (percent IS NULL))
);
-- Two tabs cannot open two papers.
CREATE UNIQUE INDEX attempt_open ON testing.attempt (test_id, person_id) WHERE finished IS NULL;
CREATE INDEX attempt_running ON testing.attempt (ends) WHERE finished IS NULL;
CREATE INDEX attempt_person ON testing.attempt (person_id, test_id);

-- One question of one paper, with its answer.
CREATE TABLE testing.item (
    attempt_id uuid NOT NULL REFERENCES testing.attempt (id),
    position   smallint NOT NULL,
    version_id uuid NOT NULL REFERENCES testing.question_version (id),
    -- Numbers of the options in the order of this paper; empty for other kinds.
    options    smallint[] NOT NULL,
    points     numeric(5, 2) NOT NULL,
    answer     text[] NOT NULL DEFAULT '{}',
    -- Grows with every change on the answerer's side: an older write never overtakes a newer one.
    sequence   bigint NOT NULL DEFAULT 0,
    saved      timestamptz,
    -- Self-check: marked before the end, unchangeable since.
    checked    timestamptz,
    -- 0 to 1, how much of it is right.
    share      numeric(5, 4),
    PRIMARY KEY (attempt_id, position)
);
CREATE INDEX item_version ON testing.item (version_id);
