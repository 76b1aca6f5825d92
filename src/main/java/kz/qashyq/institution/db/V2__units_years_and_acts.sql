-- Structural units, a tree. The head is a person; the module that keeps persons lies above this one, so there is no key.
CREATE TABLE institution.unit (
    id        uuid  PRIMARY KEY,
    parent_id uuid  REFERENCES institution.unit (id),
    code      text  NOT NULL,
    kind      text  NOT NULL CHECK (kind IN ('ORGANISATION', 'COMMAND', 'FACULTY', 'CHAIR', 'DEPARTMENT', 'CENTRE', 'OFFICE')),
    title     jsonb NOT NULL,
    head_id   uuid,
    CHECK (parent_id <> id)
);
CREATE UNIQUE INDEX unit_code ON institution.unit (upper(code));
CREATE INDEX unit_parent ON institution.unit (parent_id);

CREATE TABLE institution.academic_year (
    id     uuid PRIMARY KEY,
    starts date NOT NULL,
    ends   date NOT NULL,
    CHECK (starts < ends),
    CONSTRAINT academic_years_apart EXCLUDE USING gist (daterange(starts, ends, '[]') WITH &&)
);

-- Terms never overlap, whatever their year: a day lies in one term or in none.
CREATE TABLE institution.term (
    id      uuid     PRIMARY KEY,
    year_id uuid     NOT NULL REFERENCES institution.academic_year (id),
    number  smallint NOT NULL CHECK (number BETWEEN 1 AND 6),
    starts  date     NOT NULL,
    ends    date     NOT NULL,
    CHECK (starts < ends),
    UNIQUE (year_id, number),
    CONSTRAINT terms_apart EXCLUDE USING gist (daterange(starts, ends, '[]') WITH &&)
);

-- When an act, or an order that amends one, was first officially published. Until somebody enters it, the day is presumed.
CREATE TABLE institution.publication (
    act       text NOT NULL,
    amendment text NOT NULL DEFAULT '',
    published date NOT NULL,
    PRIMARY KEY (act, amendment)
);
