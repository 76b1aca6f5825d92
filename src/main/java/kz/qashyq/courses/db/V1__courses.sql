CREATE TABLE courses.course (
    id               uuid PRIMARY KEY,
    discipline_id    uuid NOT NULL REFERENCES programs.discipline (id),
    group_id         uuid NOT NULL REFERENCES learners.study_group (id),
    teacher_id       uuid NOT NULL REFERENCES people.person (id),
    journal_id       uuid NOT NULL REFERENCES journal.journal (id),
    syllabus_id      uuid NOT NULL REFERENCES programs.syllabus (id),
    syllabus_version int NOT NULL,
    -- The calendar year in which the academic year began, and its half.
    year             int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    half             smallint NOT NULL CHECK (half IN (1, 2)),
    type             text NOT NULL CHECK (type IN ('ONLINE', 'BLENDED_PASSIVE', 'BLENDED_INTERACTIVE', 'FLIPPED', 'INTERACTIVE_ONLINE')),
    state            text NOT NULL CHECK (state IN ('DRAFT', 'OPEN', 'CLOSED')),
    created          timestamptz NOT NULL,
    closed           timestamptz,
    UNIQUE (discipline_id, group_id, teacher_id, year, half)
);
CREATE INDEX course_group ON courses.course (group_id);
CREATE INDEX course_teacher ON courses.course (teacher_id);

-- The topics of the syllabus. A topic keeps its id from version to version, so a section keeps its items.
CREATE TABLE courses.section (
    id        uuid PRIMARY KEY,
    course_id uuid NOT NULL REFERENCES courses.course (id),
    topic_id  uuid NOT NULL,
    number    int NOT NULL,
    week      int NOT NULL,
    title     jsonb NOT NULL,
    hours     int NOT NULL,
    format    text NOT NULL CHECK (format IN ('SYNCHRONOUS', 'ASYNCHRONOUS', 'PRACTICAL')),
    -- The newer syllabus no longer has this topic, but items stand here: they are shown last until moved.
    dropped   boolean NOT NULL DEFAULT false,
    UNIQUE (course_id, topic_id),
    UNIQUE (course_id, id)
);

-- ASY-02: nothing stands in a course outside a section of its syllabus.
CREATE TABLE courses.item (
    id             uuid PRIMARY KEY,
    course_id      uuid NOT NULL,
    section_id     uuid NOT NULL,
    position       int NOT NULL,
    kind           text NOT NULL CHECK (kind IN ('RESOURCE', 'TASK', 'TEST')),
    resource_id    uuid REFERENCES resources.resource (id),
    test_id        uuid REFERENCES testing.test (id),
    -- A task's own title; resources and tests have theirs where they are kept.
    title          jsonb,
    published      boolean NOT NULL DEFAULT false,
    required       boolean NOT NULL,
    available_from timestamptz,
    deadline       timestamptz,
    control_id     uuid,
    FOREIGN KEY (course_id, section_id) REFERENCES courses.section (course_id, id),
    CHECK ((kind = 'RESOURCE') = (resource_id IS NOT NULL)),
    CHECK ((kind = 'TEST') = (test_id IS NOT NULL)),
    CHECK ((kind = 'TASK') = (title IS NOT NULL))
);
CREATE INDEX item_section ON courses.item (section_id, position);
CREATE INDEX item_course ON courses.item (course_id);
CREATE INDEX item_resource ON courses.item (resource_id) WHERE resource_id IS NOT NULL;
CREATE INDEX item_test ON courses.item (test_id) WHERE test_id IS NOT NULL;

CREATE TABLE courses.task (
    item_id       uuid PRIMARY KEY REFERENCES courses.item (id) ON DELETE CASCADE,
    instructions  jsonb NOT NULL,
    max_points    smallint NOT NULL CHECK (max_points BETWEEN 1 AND 100),
    accepted      text[] NOT NULL CHECK (cardinality(accepted) > 0),
    -- How often work may be handed in before it is marked; 0 is as often as wished.
    attempts      smallint NOT NULL CHECK (attempts BETWEEN 0 AND 20),
    late_accepted boolean NOT NULL,
    work_kind     text NOT NULL CHECK (work_kind IN ('INDEPENDENT', 'GUIDED'))
);

-- ASY-11: whom a task is issued to; without rows it is issued to all.
CREATE TABLE courses.task_learner (
    item_id    uuid NOT NULL REFERENCES courses.task (item_id) ON DELETE CASCADE,
    learner_id uuid NOT NULL REFERENCES learners.learner (id),
    PRIMARY KEY (item_id, learner_id)
);

CREATE TABLE courses.progress (
    item_id    uuid NOT NULL REFERENCES courses.item (id) ON DELETE CASCADE,
    learner_id uuid NOT NULL REFERENCES learners.learner (id),
    opened     timestamptz NOT NULL,
    -- Seconds of a video, pages of a document.
    position   double precision NOT NULL DEFAULT 0,
    length     double precision NOT NULL DEFAULT 0,
    -- The stretches really seen, joined and in order: [{"from": 0, "to": 12.5}].
    seen       jsonb NOT NULL DEFAULT '[]',
    done       timestamptz,
    -- A test's best result in per cent.
    best       numeric(5, 2),
    PRIMARY KEY (item_id, learner_id)
);
CREATE INDEX progress_learner ON courses.progress (learner_id);

-- Every version of a work that was handed in is kept; at most one draft is being written.
CREATE TABLE courses.submission (
    id         uuid PRIMARY KEY,
    item_id    uuid NOT NULL REFERENCES courses.task (item_id),
    learner_id uuid NOT NULL REFERENCES learners.learner (id),
    version    int NOT NULL CHECK (version > 0),
    state      text NOT NULL CHECK (state IN ('DRAFT', 'HANDED_IN', 'REPLACED', 'RETURNED', 'MARKED')),
    comment    text NOT NULL,
    handed_in  timestamptz,
    -- What the deadline is held against: when a work was returned, the answer counts from the returned version's time.
    reckoned   timestamptz,
    points     smallint,
    UNIQUE (item_id, learner_id, version),
    CHECK ((state = 'DRAFT') = (handed_in IS NULL)),
    CHECK ((state = 'MARKED') = (points IS NOT NULL))
);
CREATE UNIQUE INDEX submission_draft ON courses.submission (item_id, learner_id) WHERE state = 'DRAFT';
CREATE INDEX submission_learner ON courses.submission (learner_id);
CREATE INDEX submission_waiting ON courses.submission (item_id) WHERE state = 'HANDED_IN';

-- What the teacher said to each version: only ever added to.
CREATE TABLE courses.review (
    id            uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES courses.submission (id),
    at            timestamptz NOT NULL,
    teacher_id    uuid NOT NULL REFERENCES people.person (id),
    verdict       text NOT NULL CHECK (verdict IN ('RETURNED', 'MARKED')),
    points        smallint,
    comment       text NOT NULL
);
CREATE INDEX review_submission ON courses.review (submission_id);
CREATE INDEX review_at ON courses.review (at);
REVOKE UPDATE, DELETE, TRUNCATE ON courses.review FROM ${app};
