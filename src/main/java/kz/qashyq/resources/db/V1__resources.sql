-- DER-04: there is no resource without a discipline and a developer.
CREATE TABLE resources.resource (
    id            uuid        PRIMARY KEY,
    discipline_id uuid        NOT NULL REFERENCES programs.discipline (id),
    kind          text        NOT NULL,
    developer_id  uuid        NOT NULL REFERENCES people.person (id),
    created       timestamptz NOT NULL
);
CREATE INDEX resource_discipline ON resources.resource (discipline_id);

-- DER-19: a published version never changes; what is written after it becomes the next one.
CREATE TABLE resources.version (
    resource_id   uuid        NOT NULL REFERENCES resources.resource (id),
    number        int         NOT NULL CHECK (number > 0),
    title         jsonb       NOT NULL,
    content       jsonb       NOT NULL,
    author_id     uuid        NOT NULL REFERENCES people.person (id),
    saved         timestamptz NOT NULL,
    -- How often the draft was saved; whoever saves says which state they had before their eyes.
    saves         int         NOT NULL DEFAULT 1,
    restored_from int,
    published     timestamptz,
    published_by  uuid        REFERENCES people.person (id),
    PRIMARY KEY (resource_id, number),
    CHECK ((published IS NULL) = (published_by IS NULL))
);
CREATE UNIQUE INDEX version_draft ON resources.version (resource_id) WHERE published IS NULL;
