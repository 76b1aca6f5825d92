-- Where statements come from: our own modules, and every outside platform with credentials of its own.
CREATE TABLE footprint.source (
    id         uuid PRIMARY KEY,
    name       text NOT NULL CHECK (name <> ''),
    -- The agent who vouches for its statements, as JSON; the reader finds it as "authority" in each of them.
    authority  text NOT NULL,
    -- footprint.actor's id of that agent, for the filter by related agents.
    agent_id   uuid NOT NULL,
    created    timestamptz NOT NULL,
    created_by uuid
);
CREATE INDEX source_agent ON footprint.source (agent_id);

-- What our own modules leave.
INSERT INTO footprint.source (id, name, authority, agent_id, created)
VALUES ('01930000-0000-7000-8000-00000000f001', 'Qashyq',
        '{"account":{"homePage":"https://qashyq.kz/footprint/sources","name":"01930000-0000-7000-8000-00000000f001"},"name":"Qashyq","objectType":"Agent"}',
        '68c0b234-772a-8792-a1ba-1814ea842237', now());

-- A secret is long and random, so a keyed hash keeps it; the key lies outside the database.
CREATE TABLE footprint.credential (
    key        text PRIMARY KEY,
    source_id  uuid NOT NULL REFERENCES footprint.source (id),
    secret     bytea NOT NULL,
    scopes     text[] NOT NULL CHECK (cardinality(scopes) > 0),
    created    timestamptz NOT NULL,
    created_by uuid,
    revoked    timestamptz,
    revoked_by uuid
);
CREATE INDEX credential_source ON footprint.credential (source_id);

-- The head of one actor's chain, and the only row that an intake locks: in the order of ids. The id follows from the
-- identifier (first half of its SHA-256), so nothing need be asked to know it. Half filled, so that a new head stays on its page.
CREATE TABLE footprint.actor (
    id        uuid   PRIMARY KEY,
    ifi       text   NOT NULL,
    person_id uuid,
    length    bigint NOT NULL DEFAULT 0 CHECK (length >= 0),
    head      bytea  NOT NULL DEFAULT decode(repeat('00', 32), 'hex') CHECK (length(head) = 32),
    -- When its last statement was stored; the next is stored later, whatever the clocks of two nodes say.
    latest    timestamptz NOT NULL DEFAULT 'epoch'
) WITH (fillfactor = 50);
CREATE UNIQUE INDEX actor_ifi ON footprint.actor (ifi);
CREATE INDEX actor_person ON footprint.actor (person_id) WHERE person_id IS NOT NULL;

-- Statements as they are given out, only ever inserted into. A month a partition.
CREATE TABLE footprint.statement (
    id           uuid        NOT NULL,
    stored       timestamptz NOT NULL,
    actor_id     uuid        NOT NULL,
    -- Place in the actor's chain, from 1.
    seq          bigint      NOT NULL,
    -- SHA-256 of the payload, which is RFC 8785 canonical JSON; it stays when the payload is erased.
    content_hash bytea       NOT NULL,
    -- SHA-256 of: the link before (32 zero bytes for the first), content_hash, then the ASCII text "id stored seq".
    hash         bytea       NOT NULL,
    source_id    uuid        NOT NULL,
    verb         text        NOT NULL,
    -- IRI of an activity; null for other kinds of object.
    object_id    text,
    registration uuid,
    "timestamp"  timestamptz NOT NULL,
    voids        uuid,
    -- Null once it was erased on lawful request.
    payload      text,
    PRIMARY KEY (stored, id)
) PARTITION BY RANGE (stored);
CREATE TABLE footprint.statement_rest PARTITION OF footprint.statement DEFAULT;
CREATE INDEX statement_actor ON footprint.statement (actor_id, stored DESC);
CREATE INDEX statement_verb ON footprint.statement (hashtextextended(verb, 0), stored);
CREATE INDEX statement_object ON footprint.statement (hashtextextended(object_id, 0), stored);
CREATE INDEX statement_registration ON footprint.statement (registration, stored) WHERE registration IS NOT NULL;

-- Uniqueness of ids over all months, and what was sent under an id: the same again is taken silently, anything else is a conflict.
CREATE TABLE footprint.statement_key (
    id      uuid        PRIMARY KEY,
    stored  timestamptz NOT NULL,
    -- SHA-256 of what the sender said, without what the store adds.
    essence bytea       NOT NULL,
    voiding boolean     NOT NULL
);

-- Whom and what a statement names besides its actor and its own activity. Kinds: 1 agent as object or member of the group that
-- acted, 2 any other agent, 3 any other activity.
CREATE TABLE footprint.mention (
    kind   smallint    NOT NULL,
    key    uuid        NOT NULL,
    stored timestamptz NOT NULL,
    id     uuid        NOT NULL,
    PRIMARY KEY (key, kind, stored, id)
) PARTITION BY RANGE (stored);
CREATE TABLE footprint.mention_rest PARTITION OF footprint.mention DEFAULT;

-- Statements whose object is another statement, also through a third: they are found wherever their target is.
CREATE TABLE footprint.reference (
    id     uuid        NOT NULL,
    stored timestamptz NOT NULL,
    target uuid        NOT NULL,
    PRIMARY KEY (target, id)
);
CREATE INDEX reference_id ON footprint.reference (id);
CREATE INDEX reference_stored ON footprint.reference (stored);

CREATE TABLE footprint.voided (
    target uuid        PRIMARY KEY,
    by_id  uuid        NOT NULL,
    stored timestamptz NOT NULL
);

-- Bytes once, however many statements carry them; in the database, so that a statement and its attachments are kept or
-- refused together and lie in the same backup.
CREATE TABLE footprint.attachment (
    sha2   text        PRIMARY KEY CHECK (sha2 ~ '^[0-9a-f]{56,128}$'),
    bytes  bytea       NOT NULL,
    stored timestamptz NOT NULL
);
ALTER TABLE footprint.attachment ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE TABLE footprint.statement_attachment (
    statement_id uuid NOT NULL,
    sha2         text NOT NULL REFERENCES footprint.attachment (sha2),
    PRIMARY KEY (statement_id, sha2)
);
CREATE INDEX statement_attachment_sha2 ON footprint.statement_attachment (sha2);

-- What was removed on lawful request, by whom and why.
CREATE TABLE footprint.erasure (
    id      uuid        PRIMARY KEY,
    stored  timestamptz NOT NULL,
    erased  timestamptz NOT NULL,
    person  uuid,
    reason  text        NOT NULL CHECK (reason <> '')
);

REVOKE UPDATE, DELETE, TRUNCATE ON footprint.statement, footprint.statement_rest, footprint.statement_key, footprint.mention,
       footprint.mention_rest, footprint.reference, footprint.voided, footprint.attachment, footprint.statement_attachment,
       footprint.erasure FROM ${app};
REVOKE DELETE, TRUNCATE ON footprint.actor, footprint.source, footprint.credential FROM ${app};

-- Removes the content and everything that would find it; its hash and its place in the chain stay.
CREATE FUNCTION footprint.erase(erased_id uuid, by_person uuid, why text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $erase$
DECLARE
    at timestamptz;
BEGIN
    SELECT k.stored INTO at FROM footprint.statement_key k WHERE k.id = erased_id;
    IF at IS NULL THEN RETURN false; END IF;
    INSERT INTO footprint.erasure (id, stored, erased, person, reason)
    VALUES (erased_id, at, now(), by_person, why) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN RETURN false; END IF;
    UPDATE footprint.statement SET payload = NULL, verb = '', object_id = NULL, registration = NULL
     WHERE stored = at AND id = erased_id;
    DELETE FROM footprint.mention WHERE stored = at AND id = erased_id;
    WITH gone AS (DELETE FROM footprint.statement_attachment WHERE statement_id = erased_id RETURNING sha2)
    DELETE FROM footprint.attachment a USING gone
     WHERE a.sha2 = gone.sha2
       AND NOT EXISTS (SELECT 1 FROM footprint.statement_attachment o WHERE o.sha2 = a.sha2 AND o.statement_id <> erased_id);
    RETURN true;
END
$erase$;
REVOKE ALL ON FUNCTION footprint.erase(uuid, uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION footprint.erase(uuid, uuid, text) TO ${app};

-- The run-time role may not make tables; these are the ones it may ask for. Rows that came before their month had a partition
-- lie in the default one and move over.
CREATE FUNCTION footprint.make_partition(parent text, month date) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $make$
DECLARE
    begins timestamptz := month::timestamp AT TIME ZONE 'UTC';
    ends   timestamptz := (month + interval '1 month') AT TIME ZONE 'UTC';
    part   text := parent || '_' || to_char(month, 'YYYY_MM');
BEGIN
    IF parent NOT IN ('statement', 'mention') THEN RAISE EXCEPTION 'footprint.% has no partitions', parent; END IF;
    IF to_regclass('footprint.' || part) IS NOT NULL THEN RETURN; END IF;
    PERFORM pg_advisory_xact_lock(hashtext('footprint.' || part));
    IF to_regclass('footprint.' || part) IS NOT NULL THEN RETURN; END IF;
    EXECUTE format('CREATE TABLE footprint.%I (LIKE footprint.%I INCLUDING DEFAULTS)', part, parent);
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON footprint.%I FROM ${app}', part);
    -- Nobody may add to the default partition between the move and the attachment.
    EXECUTE format('LOCK TABLE footprint.%I IN SHARE ROW EXCLUSIVE MODE', parent);
    EXECUTE format('WITH moved AS (DELETE FROM footprint.%I WHERE stored >= %L AND stored < %L RETURNING *)
                    INSERT INTO footprint.%I SELECT * FROM moved', parent || '_rest', begins, ends, part);
    EXECUTE format('ALTER TABLE footprint.%I ATTACH PARTITION footprint.%I FOR VALUES FROM (%L) TO (%L)',
                   parent, part, begins, ends);
END
$make$;
REVOKE ALL ON FUNCTION footprint.make_partition(text, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION footprint.make_partition(text, date) TO ${app};

DO $ahead$
BEGIN
    FOR ahead IN 0..3 LOOP
        PERFORM footprint.make_partition('statement', (date_trunc('month', now() AT TIME ZONE 'UTC') + ahead * interval '1 month')::date);
        PERFORM footprint.make_partition('mention', (date_trunc('month', now() AT TIME ZONE 'UTC') + ahead * interval '1 month')::date);
    END LOOP;
END
$ahead$;
