ALTER TABLE people.account ADD COLUMN password_changed timestamptz;

-- The shared secret of an authenticator app, sealed with the installation's key: a copy of the database alone is not enough.
CREATE TABLE people.authenticator (
    person_id uuid PRIMARY KEY REFERENCES people.person (id),
    secret    bytea       NOT NULL,
    added     timestamptz NOT NULL,
    -- The half minute whose code was used last: no code is taken twice.
    last_step bigint      NOT NULL
);

-- Ten codes for the day the telephone is lost; each opens once.
CREATE TABLE people.recovery_code (
    person_id uuid  NOT NULL REFERENCES people.person (id),
    hash      bytea NOT NULL,
    used      timestamptz,
    PRIMARY KEY (person_id, hash)
);

CREATE TABLE people.passkey (
    id                 uuid PRIMARY KEY,
    person_id          uuid        NOT NULL REFERENCES people.person (id),
    name               text        NOT NULL,
    credential_id      bytea       NOT NULL UNIQUE,
    public_key         bytea       NOT NULL,
    attestation        bytea       NOT NULL,
    attestation_client bytea       NOT NULL,
    signatures         bigint      NOT NULL,
    verifies_user      boolean     NOT NULL,
    backup_eligible    boolean     NOT NULL,
    backed_up          boolean     NOT NULL,
    transports         text[]      NOT NULL,
    added              timestamptz NOT NULL,
    last_used          timestamptz NOT NULL
);
CREATE INDEX passkey_person ON people.passkey (person_id);

-- IAM-04: who accepted which edition of which agreement, when and from where. Rows are evidence: never changed, never removed.
CREATE TABLE people.acceptance (
    id        uuid PRIMARY KEY,
    person_id uuid        NOT NULL REFERENCES people.person (id),
    edition   text        NOT NULL,
    language  text        NOT NULL,
    accepted  timestamptz NOT NULL,
    address   text        NOT NULL,
    UNIQUE (person_id, edition)
);
REVOKE UPDATE, DELETE, TRUNCATE ON people.acceptance FROM ${app};
