-- Five indexes and a table of mentions become one column and one index: an intake writes a list of names instead of a dozen
-- rows, and the index gathers what comes and sorts it in bulk.
--
-- The key of an identifier, and the kind laid over its eighth byte: kz.qashyq.footprint.xapi.Names.
CREATE FUNCTION footprint.name(identifier text, kind integer) RETURNS uuid
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog AS $name$
    SELECT encode(set_byte(set_byte(set_byte(h.half, 6, (get_byte(h.half, 6) & 15) | 128),
                                    8, (get_byte(h.half, 8) & 63) | 128),
                           7, get_byte(h.half, 7) # kind), 'hex')::uuid
      FROM (SELECT substring(sha256(convert_to(identifier, 'UTF8')) FROM 1 FOR 16) AS half) h
$name$;
CREATE FUNCTION footprint.name(key uuid, kind integer) RETURNS uuid
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog AS $name$
    SELECT encode(set_byte(uuid_send(key), 7, get_byte(uuid_send(key), 7) # kind), 'hex')::uuid
$name$;

ALTER TABLE footprint.statement ADD COLUMN names uuid[] NOT NULL DEFAULT '{}';
UPDATE footprint.statement s
   SET names = array_remove(ARRAY[footprint.name(s.verb, 5), footprint.name(s.object_id, 4),
                                  footprint.name(s.registration, 6), footprint.name(o.agent_id, 2)], NULL)
               || ARRAY(SELECT footprint.name(m.key, m.kind) FROM footprint.mention m WHERE m.stored = s.stored AND m.id = s.id)
  FROM footprint.source o
 WHERE o.id = s.source_id AND s.payload IS NOT NULL;
ALTER TABLE footprint.statement ALTER COLUMN names DROP DEFAULT;

DROP FUNCTION footprint.name(text, integer);
DROP FUNCTION footprint.name(uuid, integer);
DROP TABLE footprint.mention;
DROP INDEX footprint.statement_verb, footprint.statement_object, footprint.statement_registration, footprint.statement_actor,
           footprint.statement_time;
CREATE INDEX statement_names ON footprint.statement USING gin (names);
-- A person's days and latest events by when they happened; the id is there so that voided ones are told from the index alone,
-- and when they were stored, so that a chain is put in order from it.
CREATE INDEX statement_time ON footprint.statement (actor_id, "timestamp" DESC, id DESC) INCLUDE (stored);

-- Whether the same comes again is seen by the content itself, which is there.
ALTER TABLE footprint.statement_key DROP COLUMN essence;

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
    WITH gone AS (DELETE FROM footprint.statement_attachment WHERE statement_id = erased_id RETURNING sha2)
    DELETE FROM footprint.attachment a USING gone
     WHERE a.sha2 = gone.sha2
       AND NOT EXISTS (SELECT 1 FROM footprint.statement_attachment o WHERE o.sha2 = a.sha2 AND o.statement_id <> erased_id);
    RETURN true;
END
$erase$;

CREATE OR REPLACE FUNCTION footprint.make_partition(parent text, month date) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $make$
DECLARE
    begins timestamptz := month::timestamp AT TIME ZONE 'UTC';
    ends   timestamptz := (month + interval '1 month') AT TIME ZONE 'UTC';
    part   text := parent || '_' || to_char(month, 'YYYY_MM');
BEGIN
    IF parent <> 'statement' THEN RAISE EXCEPTION 'footprint.% has no partitions', parent; END IF;
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

-- GET /xapi/statements: only the conditions that were asked for, so that each question gets its own plan. All values are
-- parameters. Names of one list are alternatives; all lists must be met. Who acted is found by the index statement_time, which has
-- a learner's few among all in one place; whoever else is named, by the index of names.
--
-- Month by month, from the end where the answer begins, until there are enough: so few months are planned and read.
--
-- A statement is found when it fits, or when a statement that it refers to fits (xAPI, "Filter Conditions for StatementRefs");
-- since, until and the place to go on from are always its own.
DROP FUNCTION footprint.find(uuid, boolean, text, text, uuid, boolean, uuid, timestamptz, timestamptz, timestamptz, uuid, boolean,
                             uuid, integer);
CREATE FUNCTION footprint.find(
    actor uuid, agents uuid[], activities uuid[], others uuid[], since timestamptz, until timestamptz,
    after_stored timestamptz, after_id uuid, ascending boolean, only_source uuid, most integer)
RETURNS TABLE (id uuid, stored timestamptz, payload text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $find$
DECLARE
    drivers text[] := '{""}';
    driver  text;
    fits    text := '';
    place   text := ' AND s.stored >= $10 AND s.stored < $11';
    own     text := '';
    further text := '';
    way     text := CASE WHEN ascending THEN 'ASC' ELSE 'DESC' END;
    months  timestamptz[];
    begins  timestamptz;
    ends    timestamptz;
    missing integer := most;
    given   integer;
BEGIN
    -- $1 actor  $2 agents  $3 activities  $4 others  $5 since  $6 until  $7 after stored  $8 after id  $9 only source
    -- $10 begins  $11 ends  $12 missing
    IF actor IS NOT NULL THEN drivers := ARRAY[' AND t.actor_id = $1', ' AND t.names && $2']; END IF;
    IF activities IS NOT NULL THEN fits := fits || ' AND t.names && $3'; END IF;
    IF others IS NOT NULL THEN fits := fits || ' AND t.names @> $4'; END IF;
    IF since IS NOT NULL THEN place := place || ' AND s.stored > $5'; END IF;
    IF until IS NOT NULL THEN place := place || ' AND s.stored <= $6'; END IF;
    IF after_stored IS NOT NULL THEN
        place := place || CASE WHEN ascending
            THEN ' AND s.stored >= $7 AND (s.stored, s.id) > ($7, $8)'
            ELSE ' AND s.stored <= $7 AND (s.stored, s.id) < ($7, $8)' END;
    END IF;
    IF only_source IS NOT NULL THEN place := place || ' AND s.source_id = $9'; END IF;

    FOREACH driver IN ARRAY drivers LOOP
        own := own || CASE WHEN own = '' THEN '' ELSE ' UNION ' END || format(
            '(SELECT s.id, s.stored FROM footprint.statement s
               WHERE NOT EXISTS (SELECT 1 FROM footprint.voided v WHERE v.target = s.id)%1$s%2$s
               ORDER BY s.stored %3$s, s.id %3$s LIMIT $12)', replace(driver || fits, 't.', 's.'), place, way);
        -- Without any condition every statement is there already.
        IF driver || fits <> '' THEN
            further := further || format(
                ' UNION (SELECT s.id, s.stored
                    FROM footprint.reference r JOIN footprint.statement s ON s.stored = r.stored AND s.id = r.id
                   WHERE EXISTS (SELECT 1 FROM footprint.statement_key k
                                   JOIN footprint.statement t ON t.stored = k.stored AND t.id = k.id
                                  WHERE k.id = r.target%1$s)
                     AND NOT EXISTS (SELECT 1 FROM footprint.voided v WHERE v.target = s.id)%2$s
                     AND r.stored >= $10 AND r.stored < $11
                   ORDER BY r.stored %3$s, r.id %3$s LIMIT $12)', driver || fits, place, way);
        END IF;
    END LOOP;

    -- What no month has a partition for lies before the first or after the last.
    months := ARRAY(SELECT to_date(right(c.relname, 7), 'YYYY_MM')::timestamp AT TIME ZONE 'UTC'
                      FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                     WHERE i.inhparent = 'footprint.statement'::regclass AND c.relname <> 'statement_rest'
                     ORDER BY 1);
    months := '-infinity'::timestamptz || months || 'infinity'::timestamptz;
    FOR n IN 1 .. cardinality(months) - 1 LOOP
        begins := months[CASE WHEN ascending THEN n ELSE cardinality(months) - n END];
        ends := months[CASE WHEN ascending THEN n + 1 ELSE cardinality(months) - n + 1 END];
        CONTINUE WHEN begins > coalesce(until, 'infinity') OR ends <= coalesce(since, '-infinity');
        CONTINUE WHEN after_stored IS NOT NULL AND CASE WHEN ascending THEN ends <= after_stored ELSE begins > after_stored END;
        RETURN QUERY EXECUTE format(
            'SELECT p.id, p.stored, s.payload
               FROM (SELECT u.id, u.stored FROM (%1$s) u ORDER BY u.stored %2$s, u.id %2$s LIMIT $12) p
               JOIN footprint.statement s ON s.stored = p.stored AND s.id = p.id AND s.stored >= $10 AND s.stored < $11
              ORDER BY p.stored %2$s, p.id %2$s',
            own || CASE WHEN EXISTS (SELECT 1 FROM footprint.reference r WHERE r.stored >= begins AND r.stored < ends)
                        THEN further ELSE '' END, way)
        USING actor, agents, activities, others, since, until, after_stored, after_id, only_source, begins, ends, missing;
        GET DIAGNOSTICS given = ROW_COUNT;
        missing := missing - given;
        EXIT WHEN missing <= 0;
    END LOOP;
END
$find$;
