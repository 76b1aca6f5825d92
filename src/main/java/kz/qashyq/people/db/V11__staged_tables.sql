-- Not only people are imported: every table that waits for its confirmation waits here, under its purpose.
ALTER TABLE people.staged_import RENAME TO staged_table;
ALTER INDEX people.staged_import_pkey RENAME TO staged_table_pkey;
ALTER INDEX people.staged_import_owner RENAME TO staged_table_owner;
ALTER TABLE people.staged_table RENAME CONSTRAINT staged_import_owner_id_fkey TO staged_table_owner_id_fkey;
ALTER TABLE people.staged_table
    ADD COLUMN purpose text NOT NULL DEFAULT 'people',
    -- Of the file, in hex.
    ADD COLUMN sha256  text NOT NULL DEFAULT '';
ALTER TABLE people.staged_table ALTER COLUMN purpose DROP DEFAULT, ALTER COLUMN sha256 DROP DEFAULT;
