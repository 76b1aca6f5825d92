-- A person's days and latest events by when they happened; the id is there so that voided ones are told from the index alone.
CREATE INDEX statement_time ON footprint.statement (actor_id, "timestamp" DESC, id DESC);

-- What the registrar or a course's teacher found out about a statement that another platform or a learner brought. The
-- statement stays as it came; the latest verdict holds.
CREATE TABLE footprint.verdict (
    id           uuid        PRIMARY KEY,
    statement_id uuid        NOT NULL REFERENCES footprint.statement_key (id),
    state        text        NOT NULL CHECK (state IN ('VERIFIED', 'UNVERIFIED', 'REJECTED')),
    given        timestamptz NOT NULL,
    given_by     uuid        NOT NULL,
    reason       text        NOT NULL CHECK (reason <> '')
);
CREATE INDEX verdict_statement ON footprint.verdict (statement_id, given DESC);

-- A learner says that an event is not as it was. Nothing is altered by it.
CREATE TABLE footprint.contest (
    statement_id uuid        PRIMARY KEY REFERENCES footprint.statement_key (id),
    person_id    uuid        NOT NULL,
    -- The course whose teacher may answer; null where only the registrar may.
    course_id    uuid,
    why          text        NOT NULL CHECK (why <> ''),
    filed        timestamptz NOT NULL
);
CREATE INDEX contest_filed ON footprint.contest (filed);

CREATE TABLE footprint.contest_answer (
    statement_id uuid        PRIMARY KEY REFERENCES footprint.contest (statement_id),
    outcome      text        NOT NULL CHECK (outcome IN ('UPHELD', 'EXPLAINED')),
    said         text        NOT NULL CHECK (said <> ''),
    given        timestamptz NOT NULL,
    given_by     uuid        NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON footprint.verdict, footprint.contest, footprint.contest_answer FROM ${app};

-- Certificates that learners bring from elsewhere, as documents or links: the source that vouches only that they were brought.
INSERT INTO footprint.source (id, name, authority, agent_id, created)
VALUES ('01930000-0000-7000-8000-00000000f002', 'Сертификаттар · Сертификаты · Certificates',
        '{"account":{"homePage":"https://qashyq.kz/footprint/sources","name":"01930000-0000-7000-8000-00000000f002"},"name":"Certificates","objectType":"Agent"}',
        '8bf30899-3574-8da0-9b14-a045be3c9e72', now());

-- FTP-09: what a learner showed: the statement says it, this keeps how it can be checked.
CREATE TABLE footprint.certificate (
    id           uuid        PRIMARY KEY,
    statement_id uuid        NOT NULL UNIQUE REFERENCES footprint.statement_key (id),
    person_id    uuid        NOT NULL,
    title        text        NOT NULL CHECK (title <> ''),
    issuer       text        NOT NULL CHECK (issuer <> ''),
    -- As the issuer numbers it.
    number       text        NOT NULL CHECK (number <> ''),
    link         text        CHECK (link LIKE 'https://%'),
    hours        numeric(6, 1) CHECK (hours > 0),
    credits      numeric(4, 1) CHECK (credits > 0),
    earned       date        NOT NULL,
    entered      timestamptz NOT NULL,
    entered_by   uuid        NOT NULL
);
CREATE INDEX certificate_person ON footprint.certificate (person_id, entered DESC);
-- The same certificate counts once, whoever enters it.
CREATE UNIQUE INDEX certificate_number ON footprint.certificate (person_id, lower(issuer), lower(number));
REVOKE UPDATE, DELETE, TRUNCATE ON footprint.certificate FROM ${app};
