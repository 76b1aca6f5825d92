-- When the registry was asked whose an actor is; nobody asked yet while it is null. It becomes null again when somebody gets or
-- gives up an address or a login by which the actor might be known.
ALTER TABLE footprint.actor ADD COLUMN asked timestamptz;
CREATE INDEX actor_stranger ON footprint.actor (id) WHERE person_id IS NULL AND asked IS NULL;
-- By what a new address or login might be known already; a host is written in any case.
CREATE INDEX actor_unrecognised ON footprint.actor (lower(ifi)) WHERE person_id IS NULL;

-- Tables of results wait where all tables wait.
INSERT INTO people.staged_table (id, purpose, owner_id, file_name, sha256, staged, heads, rows, row_count)
SELECT id, 'results', owner_id, file_name, sha256, staged, heads, rows, row_count FROM footprint.staged_results;
DROP TABLE footprint.staged_results;
