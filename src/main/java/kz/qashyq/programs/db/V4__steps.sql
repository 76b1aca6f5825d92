-- Who did what to a version, when and why: only ever added to.
CREATE TABLE programs.step (
    id            uuid PRIMARY KEY,
    curriculum_id uuid REFERENCES programs.curriculum (id),
    syllabus_id   uuid REFERENCES programs.syllabus (id),
    at            timestamptz NOT NULL,
    person_id     uuid NOT NULL REFERENCES people.person (id),
    kind          text NOT NULL CHECK (kind IN ('BEGUN', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    comment       text NOT NULL,
    CHECK (num_nonnulls(curriculum_id, syllabus_id) = 1)
);
CREATE INDEX step_curriculum ON programs.step (curriculum_id) WHERE curriculum_id IS NOT NULL;
CREATE INDEX step_syllabus ON programs.step (syllabus_id) WHERE syllabus_id IS NOT NULL;
REVOKE UPDATE, DELETE ON programs.step FROM ${app};
