-- What our own modules did, written in the deed's own transaction and drained by the relay: a statement a row. What cannot
-- become a statement is set aside for people to look at and holds nobody up.
CREATE TABLE footprint.outbox (
    id         uuid PRIMARY KEY,
    -- What one transaction did keeps its order; ids of one millisecond have none.
    place      bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    person_id  uuid        NOT NULL,
    statement  text        NOT NULL,
    written    timestamptz NOT NULL,
    set_aside  timestamptz,
    problem    text,
    CHECK ((set_aside IS NULL) = (problem IS NULL))
);
CREATE INDEX outbox_place ON footprint.outbox (place) WHERE set_aside IS NULL;
CREATE INDEX outbox_set_aside ON footprint.outbox (set_aside) WHERE set_aside IS NOT NULL;

-- The root of the tree over the heads of all chains, signed with a key that never lies in the database. Each names the hash of
-- the one before it, so none can be left out.
CREATE TABLE footprint.signed_head (
    number     bigint      PRIMARY KEY CHECK (number > 0),
    signed     timestamptz NOT NULL,
    actors     bigint      NOT NULL,
    statements bigint      NOT NULL,
    root       bytea       NOT NULL CHECK (length(root) = 32),
    previous   bytea       NOT NULL CHECK (length(previous) = 32),
    public_key bytea       NOT NULL CHECK (length(public_key) = 32),
    signature  bytea       NOT NULL CHECK (length(signature) = 64)
);

-- What the trees were made of: a chain's length and head as of the first signed head that has them. The leaves of tree N are
-- the latest of each actor up to N.
CREATE TABLE footprint.signed_leaf (
    actor_id uuid   NOT NULL,
    number   bigint NOT NULL REFERENCES footprint.signed_head (number),
    length   bigint NOT NULL CHECK (length > 0),
    head     bytea  NOT NULL CHECK (length(head) = 32),
    PRIMARY KEY (actor_id, number)
);
CREATE INDEX signed_leaf_number ON footprint.signed_leaf (number);

REVOKE UPDATE, DELETE, TRUNCATE ON footprint.signed_head, footprint.signed_leaf FROM ${app};

-- When each chain was last computed anew, so that the longest unchecked comes next.
CREATE TABLE footprint.verification (
    actor_id uuid        PRIMARY KEY,
    checked  timestamptz NOT NULL,
    length   bigint      NOT NULL
);
CREATE INDEX verification_checked ON footprint.verification (checked);

-- What was found broken. It stays when it was mended, with the time since when it is no longer found.
CREATE TABLE footprint.finding (
    id           uuid        PRIMARY KEY,
    -- None where a signed head itself is broken.
    actor_id     uuid,
    kind         text        NOT NULL,
    seq          bigint      NOT NULL,
    statement_id uuid,
    stored       timestamptz,
    found        timestamptz NOT NULL,
    gone         timestamptz
);
CREATE UNIQUE INDEX finding_open ON footprint.finding (actor_id, kind, seq) NULLS NOT DISTINCT WHERE gone IS NULL;
REVOKE DELETE, TRUNCATE ON footprint.finding FROM ${app};
