CREATE TABLE learners.study_group (
    id             uuid PRIMARY KEY,
    name           text NOT NULL,
    programme_id   uuid NOT NULL REFERENCES programs.programme (id),
    admission_year int NOT NULL CHECK (admission_year BETWEEN 2000 AND 2100),
    curator_id     uuid REFERENCES people.person (id)
);
CREATE UNIQUE INDEX study_group_name ON learners.study_group (lower(name));
CREATE INDEX study_group_curator ON learners.study_group (curator_id);

-- A card a person. Who left keeps the card and the last group, so that their marks stay readable.
CREATE TABLE learners.learner (
    id        uuid PRIMARY KEY,
    person_id uuid NOT NULL UNIQUE REFERENCES people.person (id),
    group_id  uuid NOT NULL REFERENCES learners.study_group (id),
    status    text NOT NULL CHECK (status IN ('STUDYING', 'LEFT'))
);
CREATE INDEX learner_group ON learners.learner (group_id);

-- How a card came to stand where it stands: only ever added to.
CREATE TABLE learners.movement (
    id         uuid PRIMARY KEY,
    learner_id uuid NOT NULL REFERENCES learners.learner (id),
    at         timestamptz NOT NULL,
    by_id      uuid NOT NULL REFERENCES people.person (id),
    kind       text NOT NULL CHECK (kind IN ('ENROLLED', 'MOVED', 'LEFT', 'RETURNED')),
    from_group uuid REFERENCES learners.study_group (id),
    to_group   uuid REFERENCES learners.study_group (id),
    reason     text NOT NULL
);
CREATE INDEX movement_learner ON learners.movement (learner_id);
REVOKE UPDATE, DELETE ON learners.movement FROM ${app};

-- IAM-06: a parent or legal representative sees this learner's studies, and no other's.
CREATE TABLE learners.representative (
    learner_id uuid NOT NULL REFERENCES learners.learner (id),
    person_id  uuid NOT NULL REFERENCES people.person (id),
    linked     timestamptz NOT NULL,
    linked_by  uuid NOT NULL REFERENCES people.person (id),
    PRIMARY KEY (learner_id, person_id)
);
CREATE INDEX representative_person ON learners.representative (person_id);
