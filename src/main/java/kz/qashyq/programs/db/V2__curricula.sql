-- One row a version. An approved version is never written again; its successor is a copy with a reason.
CREATE TABLE programs.curriculum (
    id             uuid PRIMARY KEY,
    programme_id   uuid NOT NULL REFERENCES programs.programme (id),
    admission_year int NOT NULL CHECK (admission_year BETWEEN 2000 AND 2100),
    version        int NOT NULL CHECK (version > 0),
    stage          text NOT NULL CHECK (stage IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    edition        int NOT NULL DEFAULT 0,
    UNIQUE (programme_id, admission_year, version),
    UNIQUE (id, programme_id)
);
-- Two open versions of one curriculum would be approved over each other.
CREATE UNIQUE INDEX curriculum_open ON programs.curriculum (programme_id, admission_year) WHERE stage <> 'APPROVED';

CREATE TABLE programs.curriculum_row (
    curriculum_id uuid NOT NULL,
    position      int NOT NULL,
    programme_id  uuid NOT NULL,
    discipline_id uuid NOT NULL,
    term          int NOT NULL CHECK (term BETWEEN 1 AND 12),
    credits       int NOT NULL CHECK (credits >= 0),
    synchronous   int NOT NULL CHECK (synchronous >= 0),
    asynchronous  int NOT NULL CHECK (asynchronous >= 0),
    practice      int NOT NULL CHECK (practice >= 0),
    PRIMARY KEY (curriculum_id, position),
    FOREIGN KEY (curriculum_id, programme_id) REFERENCES programs.curriculum (id, programme_id),
    FOREIGN KEY (programme_id, discipline_id) REFERENCES programs.discipline (programme_id, id)
);
