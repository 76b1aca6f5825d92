-- Search folds case and accepts letters typed without a Kazakh keyboard: қ found by к, ә by а.
CREATE FUNCTION people.folded(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN translate(lower(words), 'әғқңөұүһіёй', 'агкноуухиеи');

ALTER TABLE people.person
    ADD COLUMN unit_id         uuid REFERENCES institution.unit (id),
    -- As the imported table had it; the module that keeps groups decides what becomes of it.
    ADD COLUMN suggested_group text NOT NULL DEFAULT '',
    ADD COLUMN search          text GENERATED ALWAYS AS
        (people.folded(family_name || ' ' || given_name || ' ' || patronymic || ' ' || email)) STORED;
CREATE INDEX person_search ON people.person USING gin (search gin_trgm_ops);
CREATE INDEX person_unit ON people.person (unit_id);
CREATE INDEX account_login_search ON people.account USING gin (people.folded(login) gin_trgm_ops);
CREATE INDEX account_never_used ON people.account (person_id) WHERE last_signed_in IS NULL AND closed IS NULL;

ALTER TABLE people.role_grant ADD COLUMN reason text NOT NULL DEFAULT '';
CREATE INDEX role_grant_role ON people.role_grant (role);

-- First passwords until they are printed, or for a day: sealed with a key that is not in the database.
CREATE TABLE people.first_password (
    person_id uuid        PRIMARY KEY REFERENCES people.person (id),
    sealed    bytea       NOT NULL,
    made      timestamptz NOT NULL
);

-- Until when a printed first password opens its one door; null once an own one was chosen.
ALTER TABLE people.account ADD COLUMN first_password_until timestamptz;
CREATE INDEX account_first_password ON people.account (first_password_until) WHERE first_password_until IS NOT NULL;

-- An uploaded table of people waiting for its confirmation. Its cells are kept as they were written, and are checked anew
-- whenever they are looked at: the world may have changed in between.
CREATE TABLE people.staged_import (
    id        uuid        PRIMARY KEY,
    owner_id  uuid        NOT NULL REFERENCES people.person (id),
    file_name text        NOT NULL,
    staged    timestamptz NOT NULL,
    heads     jsonb       NOT NULL,
    rows      jsonb       NOT NULL,
    row_count integer     NOT NULL
);
CREATE INDEX staged_import_owner ON people.staged_import (owner_id);
