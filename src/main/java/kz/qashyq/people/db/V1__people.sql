CREATE TABLE people.person (
    id          uuid PRIMARY KEY,
    family_name text NOT NULL,
    given_name  text NOT NULL,
    patronymic  text NOT NULL DEFAULT '',
    birth_year  smallint,
    email       text NOT NULL DEFAULT '',
    language    text NOT NULL DEFAULT 'kk' CHECK (language IN ('kk', 'ru', 'en')),
    registered  timestamptz NOT NULL,
    -- Invented people of the demonstration are marked, so that they can never be taken for real ones.
    demo        boolean NOT NULL DEFAULT false
);
CREATE INDEX person_name ON people.person (family_name COLLATE "kk-x-icu", given_name COLLATE "kk-x-icu");

-- Signing in. Cadets have no e-mail: the login is what they are given on paper.
CREATE TABLE people.account (
    person_id       uuid PRIMARY KEY REFERENCES people.person (id),
    login           text NOT NULL,
    password        text NOT NULL,
    -- The printed first password opens one door only: to the page where an own one is chosen.
    must_change     boolean NOT NULL DEFAULT true,
    closed          timestamptz,
    last_signed_in  timestamptz
);
CREATE UNIQUE INDEX account_login ON people.account (lower(login));

CREATE TABLE people.role_grant (
    person_id  uuid NOT NULL REFERENCES people.person (id),
    role       text NOT NULL,
    granted    timestamptz NOT NULL,
    granted_by uuid REFERENCES people.person (id),
    PRIMARY KEY (person_id, role)
);
