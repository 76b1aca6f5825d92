-- Settled entries in the order in which they were sealed. Each hash covers the entry and the hash before it: whoever
-- changes, removes or slips in an entry afterwards breaks the chain from there on.
CREATE TABLE platform.audit_seal (
    number bigint      PRIMARY KEY CHECK (number > 0),
    at     timestamptz NOT NULL,
    id     uuid        NOT NULL,
    hash   bytea       NOT NULL CHECK (length(hash) = 32),
    sealed timestamptz NOT NULL,
    UNIQUE (at, id)
);
REVOKE UPDATE, DELETE, TRUNCATE ON platform.audit_seal FROM ${app};

CREATE INDEX audit_entry_deed ON platform.audit_entry (deed, at);

-- The run-time role may not make tables; this is the one it may ask for. Entries that came before their month had a
-- partition lie in the default one and move over.
CREATE FUNCTION platform.make_audit_partition(month date) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $make$
DECLARE
    begins timestamptz := make_timestamptz(extract(year FROM month)::int, extract(month FROM month)::int, 1, 0, 0, 0, 'UTC');
    ends   timestamptz := begins + interval '32 days';
    part   text := 'audit_entry_' || to_char(month, 'YYYY_MM');
BEGIN
    ends := make_timestamptz(extract(year FROM ends AT TIME ZONE 'UTC')::int, extract(month FROM ends AT TIME ZONE 'UTC')::int, 1, 0, 0, 0, 'UTC');
    IF to_regclass('platform.' || part) IS NOT NULL THEN RETURN; END IF;
    PERFORM pg_advisory_xact_lock(hashtext('platform.' || part));
    IF to_regclass('platform.' || part) IS NOT NULL THEN RETURN; END IF;
    EXECUTE format('CREATE TABLE platform.%I (LIKE platform.audit_entry INCLUDING DEFAULTS)', part);
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON platform.%I FROM ${app}', part);
    -- Nobody may add to the default partition between the move and the attachment.
    LOCK TABLE platform.audit_entry IN SHARE ROW EXCLUSIVE MODE;
    EXECUTE format('WITH moved AS (DELETE FROM platform.audit_entry_rest WHERE at >= %L AND at < %L RETURNING *)
                    INSERT INTO platform.%I SELECT * FROM moved', begins, ends, part);
    EXECUTE format('ALTER TABLE platform.audit_entry ATTACH PARTITION platform.%I FOR VALUES FROM (%L) TO (%L)', part, begins, ends);
END
$make$;
REVOKE ALL ON FUNCTION platform.make_audit_partition(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.make_audit_partition(date) TO ${app};
