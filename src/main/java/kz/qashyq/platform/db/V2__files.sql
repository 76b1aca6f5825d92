-- The bytes themselves, once however often they were uploaded; they lie under their hash in the blob store.
CREATE TABLE platform.blob (
    sha256 text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size   bigint      NOT NULL CHECK (size >= 0),
    stored timestamptz NOT NULL
);

-- A file as somebody gave it: its name, whose it is, and which thing of which module it belongs to. Until a module claims
-- it, only its uploader may read it.
CREATE TABLE platform.file (
    id           uuid        PRIMARY KEY,
    sha256       text        NOT NULL REFERENCES platform.blob (sha256),
    name         text        NOT NULL,
    type         text        NOT NULL,
    size         bigint      NOT NULL,
    uploader_id  uuid        NOT NULL,
    stored       timestamptz NOT NULL,
    owner_module text,
    owner_id     uuid,
    CHECK ((owner_module IS NULL) = (owner_id IS NULL))
);
CREATE INDEX file_owner ON platform.file (owner_id);
CREATE INDEX file_blob ON platform.file (sha256);
CREATE INDEX file_unclaimed ON platform.file (stored) WHERE owner_id IS NULL;

-- Resumable uploads on their way. "received" is what has reached the disk for certain.
CREATE TABLE platform.upload (
    id          uuid        PRIMARY KEY,
    uploader_id uuid        NOT NULL,
    name        text        NOT NULL,
    size        bigint      NOT NULL CHECK (size >= 0),
    received    bigint      NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND size),
    touched     timestamptz NOT NULL
);
CREATE INDEX upload_touched ON platform.upload (touched);
CREATE INDEX upload_uploader ON platform.upload (uploader_id);
