-- Who voids a statement that is not there yet may not know whose it will be. Each voiding keeps for whose statements alone it
-- holds, and is honoured where it is read: an intake looks nothing up for it.
ALTER TABLE footprint.voided RENAME TO voiding;
-- Several may void the same: one that holds for nothing must not stand in the way of one that holds.
ALTER TABLE footprint.voiding DROP CONSTRAINT voided_pkey;
ALTER TABLE footprint.voiding ADD PRIMARY KEY (target, by_id);
-- Null: whosever the target is, because its source was seen to be the same, or the credential has the scope all.
ALTER TABLE footprint.voiding ADD COLUMN only_source uuid;

-- Costly, so that it is asked last; it is planned only where a voiding came before its target.
CREATE FUNCTION footprint.source_of(statement uuid) RETURNS uuid
    LANGUAGE plpgsql STABLE PARALLEL SAFE COST 1000 SET search_path = pg_catalog AS $source$
BEGIN
    RETURN (SELECT s.source_id FROM footprint.statement_key k
              JOIN footprint.statement s ON s.stored = k.stored AND s.id = k.id
             WHERE k.id = statement);
END
$source$;

UPDATE footprint.voiding v SET only_source = footprint.source_of(v.by_id) WHERE footprint.source_of(v.target) IS NULL;

CREATE VIEW footprint.voided AS
    SELECT v.target FROM footprint.voiding v
     WHERE v.only_source IS NULL OR v.only_source = footprint.source_of(v.target);
-- A view of one table could be written through.
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON footprint.voided FROM ${app};

CREATE OR REPLACE VIEW footprint.uncounted AS
    SELECT target AS id FROM footprint.voided
    UNION ALL
    SELECT statement_id FROM footprint.contest_answer WHERE outcome = 'UPHELD'
    UNION ALL
    SELECT v.statement_id FROM footprint.verdict v
     WHERE v.state = 'REJECTED'
       AND NOT EXISTS (SELECT 1 FROM footprint.verdict later
                        WHERE later.statement_id = v.statement_id AND later.given > v.given);

-- What a certificate or badge says goes with its statement; the document is taken away by whoever calls.
CREATE OR REPLACE FUNCTION footprint.erase(erased_id uuid, by_person uuid, why text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $erase$
DECLARE
    at timestamptz;
BEGIN
    SELECT k.stored INTO at FROM footprint.statement_key k WHERE k.id = erased_id;
    IF at IS NULL THEN RETURN false; END IF;
    INSERT INTO footprint.erasure (id, stored, erased, person, reason)
    VALUES (erased_id, at, now(), by_person, why) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN RETURN false; END IF;
    UPDATE footprint.statement SET payload = NULL, verb = '', object_id = NULL, registration = NULL, names = '{}'
     WHERE stored = at AND id = erased_id;
    -- What a finding names is the badge's own words, unless it is a moment.
    UPDATE footprint.verdict SET reason = '—'
     WHERE statement_id = erased_id AND finding IS NOT NULL AND reason !~ '^\d{4}-\d\d-\d\dT';
    DELETE FROM footprint.badge b USING footprint.certificate c WHERE c.id = b.certificate_id AND c.statement_id = erased_id;
    DELETE FROM footprint.certificate WHERE statement_id = erased_id;
    WITH gone AS (DELETE FROM footprint.statement_attachment WHERE statement_id = erased_id RETURNING sha2)
    DELETE FROM footprint.attachment a USING gone
     WHERE a.sha2 = gone.sha2
       AND NOT EXISTS (SELECT 1 FROM footprint.statement_attachment o WHERE o.sha2 = a.sha2 AND o.statement_id <> erased_id);
    RETURN true;
END
$erase$;

-- What was left of those that were erased before.
DELETE FROM platform.file f
 USING footprint.certificate c, footprint.erasure e
 WHERE e.id = c.statement_id AND f.owner_module = 'footprint' AND f.owner_id = c.id;
DELETE FROM footprint.badge b
 USING footprint.certificate c, footprint.erasure e
 WHERE e.id = c.statement_id AND c.id = b.certificate_id;
DELETE FROM footprint.certificate c USING footprint.erasure e WHERE e.id = c.statement_id;
