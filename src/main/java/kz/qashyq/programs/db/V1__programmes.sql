CREATE TABLE programs.programme (
    id           uuid PRIMARY KEY,
    code         text NOT NULL,
    title        jsonb NOT NULL,
    level        jsonb NOT NULL,
    -- The entry in the state register of programmes; an empty number means there is none.
    register_number text NOT NULL,
    included_on  date,
    excluded_on  date,
    -- The parts a programme is made of, by the names of ProgrammePart.
    parts        jsonb NOT NULL,
    -- Counts savings: whoever saves says which one they were looking at.
    edition      int NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX programme_code ON programs.programme (lower(code));

CREATE TABLE programs.discipline (
    id           uuid PRIMARY KEY,
    programme_id uuid NOT NULL REFERENCES programs.programme (id),
    code         text NOT NULL,
    title        jsonb NOT NULL,
    credits      int NOT NULL CHECK (credits >= 0),
    synchronous  int NOT NULL CHECK (synchronous >= 0),
    asynchronous int NOT NULL CHECK (asynchronous >= 0),
    practice     int NOT NULL CHECK (practice >= 0),
    edition      int NOT NULL DEFAULT 0,
    -- For the foreign keys of curricula: a row may only name a discipline of its own programme.
    UNIQUE (programme_id, id)
);
CREATE UNIQUE INDEX discipline_code ON programs.discipline (programme_id, lower(code));

-- Who teaches a discipline, and therefore writes its syllabus and owns its materials.
CREATE TABLE programs.teacher (
    discipline_id uuid NOT NULL REFERENCES programs.discipline (id),
    person_id     uuid NOT NULL REFERENCES people.person (id),
    PRIMARY KEY (discipline_id, person_id)
);
CREATE INDEX teacher_person ON programs.teacher (person_id);
