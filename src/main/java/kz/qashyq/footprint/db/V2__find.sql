-- GET /xapi/statements: only the conditions that were asked for, so that each question gets its own plan and reads an index in
-- the order of its answer. All values are parameters.
--
-- A statement is found when it fits, or when a statement that it refers to fits (xAPI, "Filter Conditions for StatementRefs");
-- since, until and the place to go on from are always its own.
CREATE FUNCTION footprint.find(
    agent uuid, related_agents boolean, verb text, activity text, activity_key uuid, related_activities boolean,
    registration uuid, since timestamptz, until timestamptz, after_stored timestamptz, after_id uuid, ascending boolean,
    only_source uuid, most integer)
RETURNS TABLE (id uuid, stored timestamptz, payload text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $find$
DECLARE
    fits     text := '';
    about    text := '';
    place    text := '';
    branches text := '';
    drivers  text[];
    driver   text;
    way      text := CASE WHEN ascending THEN 'ASC' ELSE 'DESC' END;
    kinds    smallint[] := CASE WHEN related_agents THEN '{1,2}'::smallint[] ELSE '{1}'::smallint[] END;
    sources  uuid[];
BEGIN
    -- $1 agent  $2 kinds  $3 verb  $4 activity  $5 activity key  $6 registration  $7 since  $8 until  $9 after stored
    -- $10 after id  $11 only source  $12 most  $13 sources whose authority is the agent
    IF verb IS NOT NULL THEN
        fits := fits || ' AND hashtextextended(t.verb, 0) = hashtextextended($3, 0) AND t.verb = $3';
    END IF;
    IF registration IS NOT NULL THEN fits := fits || ' AND t.registration = $6'; END IF;
    IF since IS NOT NULL THEN place := place || ' AND s.stored > $7'; END IF;
    IF until IS NOT NULL THEN place := place || ' AND s.stored <= $8'; END IF;
    IF after_stored IS NOT NULL THEN
        place := place || CASE WHEN ascending
            THEN ' AND s.stored >= $9 AND (s.stored, s.id) > ($9, $10)'
            ELSE ' AND s.stored <= $9 AND (s.stored, s.id) < ($9, $10)' END;
    END IF;
    IF only_source IS NOT NULL THEN place := place || ' AND s.source_id = $11'; END IF;

    IF activity IS NOT NULL THEN
        about := 'hashtextextended(t.object_id, 0) = hashtextextended($4, 0) AND t.object_id = $4';
    END IF;
    IF agent IS NOT NULL THEN
        IF activity IS NOT NULL AND related_activities THEN
            fits := fits || ' AND (t.object_id = $4 OR EXISTS (SELECT 1 FROM footprint.mention a
                WHERE a.key = $5 AND a.kind = 3 AND a.stored = t.stored AND a.id = t.id))';
        ELSIF activity IS NOT NULL THEN
            fits := fits || ' AND ' || about;
        END IF;
        drivers := ARRAY['footprint.statement t WHERE t.actor_id = $1',
            'footprint.mention m JOIN footprint.statement t ON t.stored = m.stored AND t.id = m.id WHERE m.key = $1 AND m.kind = ANY ($2)'];
        IF related_agents THEN
            sources := ARRAY(SELECT o.id FROM footprint.source o WHERE o.agent_id = agent);
            IF cardinality(sources) > 0 THEN
                drivers := drivers || 'footprint.statement t WHERE t.source_id = ANY ($13)'::text;
            END IF;
        END IF;
    ELSIF activity IS NOT NULL THEN
        drivers := ARRAY['footprint.statement t WHERE ' || about];
        IF related_activities THEN
            drivers := drivers || 'footprint.mention m JOIN footprint.statement t ON t.stored = m.stored AND t.id = m.id WHERE m.key = $5 AND m.kind = 3'::text;
        END IF;
    ELSE
        drivers := ARRAY['footprint.statement t WHERE true'];
    END IF;

    FOREACH driver IN ARRAY drivers LOOP
        IF branches <> '' THEN branches := branches || ' UNION ALL '; END IF;
        branches := branches || format(
            '(SELECT t.id, t.stored FROM %1$s%2$s%3$s
                 AND NOT EXISTS (SELECT 1 FROM footprint.voided v WHERE v.target = t.id)
               ORDER BY t.stored %4$s, t.id %4$s LIMIT $12)',
            driver, fits, replace(place, 's.', 't.'), way);
    END LOOP;
    -- Without any condition every statement is there already.
    IF agent IS NOT NULL OR verb IS NOT NULL OR activity IS NOT NULL OR registration IS NOT NULL THEN
        FOREACH driver IN ARRAY drivers LOOP
            branches := branches || format(
                ' UNION ALL (SELECT s.id, s.stored
                    FROM footprint.reference r JOIN footprint.statement s ON s.stored = r.stored AND s.id = r.id
                   WHERE EXISTS (SELECT 1 FROM footprint.statement_key k, %1$s%2$s
                                    AND k.id = r.target AND t.stored = k.stored AND t.id = k.id)%3$s
                     AND NOT EXISTS (SELECT 1 FROM footprint.voided v WHERE v.target = s.id)
                   ORDER BY r.stored %4$s, r.id %4$s LIMIT $12)',
                driver, fits, place, way);
        END LOOP;
    END IF;
    RETURN QUERY EXECUTE format(
        'SELECT p.id, p.stored, s.payload
           FROM (SELECT DISTINCT u.id, u.stored FROM (%1$s) u ORDER BY u.stored %2$s, u.id %2$s LIMIT $12) p
           JOIN footprint.statement s ON s.stored = p.stored AND s.id = p.id
          ORDER BY p.stored %2$s, p.id %2$s', branches, way)
    USING agent, kinds, verb, activity, activity_key, registration, since, until, after_stored, after_id, only_source, most, sources;
END
$find$;

CREATE TABLE footprint.document (
    -- STATE, ACTIVITY or AGENT: whose document it is follows from it.
    kind         text        NOT NULL CHECK (kind IN ('STATE', 'ACTIVITY', 'AGENT')),
    activity     text        NOT NULL DEFAULT '',
    agent_id     uuid        NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    registration uuid        NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    name         text        NOT NULL,
    type         text        NOT NULL,
    bytes        bytea       NOT NULL,
    etag         text        NOT NULL,
    updated      timestamptz NOT NULL,
    source_id    uuid        NOT NULL REFERENCES footprint.source (id),
    PRIMARY KEY (agent_id, kind, activity, registration, name)
);
CREATE INDEX document_activity ON footprint.document (activity) WHERE kind = 'ACTIVITY';

-- An activity as the statements described it, newest description first to be given out.
CREATE TABLE footprint.activity (
    key        uuid        PRIMARY KEY,
    id         text        NOT NULL,
    definition text        NOT NULL,
    updated    timestamptz NOT NULL
);

-- Names under which an agent appeared: GET /xapi/agents gives them all.
CREATE TABLE footprint.agent_name (
    actor_id uuid NOT NULL,
    name     text NOT NULL,
    PRIMARY KEY (actor_id, name)
);
