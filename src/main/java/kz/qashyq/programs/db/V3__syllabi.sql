-- One row a version, as with curricula.
CREATE TABLE programs.syllabus (
    id            uuid PRIMARY KEY,
    discipline_id uuid NOT NULL REFERENCES programs.discipline (id),
    version       int NOT NULL CHECK (version > 0),
    stage         text NOT NULL CHECK (stage IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    -- The texts it is made of, by the names of SyllabusPart.
    parts         jsonb NOT NULL,
    edition       int NOT NULL DEFAULT 0,
    UNIQUE (discipline_id, version)
);
CREATE UNIQUE INDEX syllabus_open ON programs.syllabus (discipline_id) WHERE stage <> 'APPROVED';

-- A topic and a control event keep their ids in the next version: sections and journal columns follow by them.
CREATE TABLE programs.topic (
    syllabus_id uuid NOT NULL REFERENCES programs.syllabus (id),
    id          uuid NOT NULL,
    number      int NOT NULL,
    week        int NOT NULL,
    title       jsonb NOT NULL,
    hours       int NOT NULL,
    format      text NOT NULL CHECK (format IN ('SYNCHRONOUS', 'ASYNCHRONOUS', 'PRACTICAL')),
    PRIMARY KEY (syllabus_id, id),
    UNIQUE (syllabus_id, number)
);

CREATE TABLE programs.control (
    syllabus_id uuid NOT NULL REFERENCES programs.syllabus (id),
    id          uuid NOT NULL,
    position    int NOT NULL,
    title       jsonb NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('CURRENT', 'MIDTERM', 'FINAL')),
    weight      int NOT NULL CHECK (weight BETWEEN 0 AND 100),
    due         date NOT NULL,
    PRIMARY KEY (syllabus_id, id),
    UNIQUE (syllabus_id, position)
);

-- A learner has read this version: the syllabus is an agreement (HE-345 ¶67(3)).
CREATE TABLE programs.acknowledgement (
    syllabus_id uuid NOT NULL REFERENCES programs.syllabus (id),
    person_id   uuid NOT NULL REFERENCES people.person (id),
    at          timestamptz NOT NULL,
    PRIMARY KEY (syllabus_id, person_id)
);
CREATE INDEX acknowledgement_person ON programs.acknowledgement (person_id);
