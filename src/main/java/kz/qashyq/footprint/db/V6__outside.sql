-- What an automatic check found out: then nobody gave the verdict, and its reason is what the finding's sentence names.
ALTER TABLE footprint.verdict ALTER COLUMN given_by DROP NOT NULL;
ALTER TABLE footprint.verdict ADD COLUMN finding text;
ALTER TABLE footprint.verdict ADD CONSTRAINT verdict_by CHECK ((given_by IS NULL) = (finding IS NOT NULL));

-- Results that the registrar imports, and Open Badges: each way in is a source of its own.
INSERT INTO footprint.source (id, name, authority, agent_id, created)
VALUES ('01930000-0000-7000-8000-00000000f003', 'Импортталған нәтижелер · Импортированные результаты · Imported results',
        '{"account":{"homePage":"https://qashyq.kz/footprint/sources","name":"01930000-0000-7000-8000-00000000f003"},"name":"Imported results","objectType":"Agent"}',
        '3971066e-91f4-80be-89ec-6f782a217606', now()),
       ('01930000-0000-7000-8000-00000000f004', 'Open Badges',
        '{"account":{"homePage":"https://qashyq.kz/footprint/sources","name":"01930000-0000-7000-8000-00000000f004"},"name":"Open Badges","objectType":"Agent"}',
        '6d6e8aba-0e30-867a-a8ba-7f80f7da0e31', now());

ALTER TABLE footprint.certificate
    ADD COLUMN kind      text    NOT NULL DEFAULT 'CERTIFICATE' CHECK (kind IN ('CERTIFICATE', 'BADGE', 'IMPORTED')),
    -- 0 to 1, and the points behind it where they are known.
    ADD COLUMN scaled    numeric(5, 4)  CHECK (scaled BETWEEN 0 AND 1),
    ADD COLUMN score_raw numeric(10, 3) CHECK (score_raw >= 0),
    ADD COLUMN score_max numeric(10, 3) CHECK (score_max > 0),
    -- Rejected when it was brought: it must not stand in the way of the true one.
    ADD COLUMN refused   boolean NOT NULL DEFAULT false;
DROP INDEX footprint.certificate_number;
CREATE UNIQUE INDEX certificate_number ON footprint.certificate (person_id, lower(issuer), lower(number)) WHERE NOT refused;
-- What awaits checking, the oldest first.
CREATE INDEX certificate_entered ON footprint.certificate (entered, id) WHERE NOT refused;

-- FTP-09: how an Open Badges 3 credential can be checked again; its file is kept as it was brought.
CREATE TABLE footprint.badge (
    certificate_id uuid        PRIMARY KEY REFERENCES footprint.certificate (id),
    -- As the credential names them.
    issuer_id      text        NOT NULL CHECK (issuer_id <> ''),
    credential_id  text        NOT NULL CHECK (credential_id <> ''),
    -- SHA-256 of both: the same credential, whoever brings it.
    credential     bytea       NOT NULL CHECK (length(credential) = 32),
    -- SHA-256 of the person and the credential, or, of what was rejected, of the person, its text and the finding.
    once           bytea       NOT NULL UNIQUE CHECK (length(once) = 32),
    valid_until    timestamptz,
    -- It names a list of what was revoked, which cannot be asked from a closed network.
    has_status     boolean     NOT NULL
);
CREATE INDEX badge_credential ON footprint.badge (credential);
CREATE INDEX badge_issuer ON footprint.badge (issuer_id);
REVOKE UPDATE, DELETE, TRUNCATE ON footprint.badge FROM ${app};

-- Who issues credentials that count as verified, and by which key. Entered by an administrator: nothing is fetched.
CREATE TABLE footprint.trusted_issuer (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL CHECK (name <> ''),
    -- The issuer's id as it stands in its credentials: a DID or an address.
    identifier text        NOT NULL CHECK (identifier <> ''),
    -- SubjectPublicKeyInfo in DER, whatever form it was entered in.
    key        bytea       NOT NULL,
    -- As proofs name the key; null: by whatever name.
    key_id     text        CHECK (key_id <> ''),
    added      timestamptz NOT NULL,
    added_by   uuid        NOT NULL,
    revoked    timestamptz,
    revoked_by uuid
);
CREATE UNIQUE INDEX trusted_issuer_key ON footprint.trusted_issuer (identifier, key) WHERE revoked IS NULL;
REVOKE DELETE, TRUNCATE ON footprint.trusted_issuer FROM ${app};

-- An uploaded table of results waiting for its confirmation; its cells as they were written, checked anew at every look.
CREATE TABLE footprint.staged_results (
    id        uuid        PRIMARY KEY,
    owner_id  uuid        NOT NULL,
    file_name text        NOT NULL,
    -- Of the file, in hex; the statements made of it name it.
    sha256    text        NOT NULL,
    staged    timestamptz NOT NULL,
    heads     jsonb       NOT NULL,
    rows      jsonb       NOT NULL,
    row_count integer     NOT NULL
);
CREATE INDEX staged_results_owner ON footprint.staged_results (owner_id);
