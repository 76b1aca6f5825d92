package kz.qashyq.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.db.DatabaseSettings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * docs/schema shows each module's tables as the migrations leave them, so that a reader sees the schema without running
 * anything and a reviewer sees what a migration really changes. Run with {@code -Dqashyq.write=true} to write it anew.
 */
@WebTest
class SchemaSnapshotTest {
    private static final Path FOLDER = Path.of("docs/schema");

    @Autowired
    JdbcClient db;

    @Autowired
    DatabaseSettings settings;

    @Test
    void the_schema_pages_are_those_of_the_migrated_database() throws IOException {
        for (var schema : settings.schemas()) {
            var file = FOLDER.resolve(schema + ".md");
            var now = page(schema);
            if (Boolean.getBoolean("qashyq.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, now);
            }
            assertThat(file).as("run with -Dqashyq.write=true to write it").exists();
            assertThat(Files.readString(file))
                    .as("docs/schema/%s.md is not what the migrations make; run with -Dqashyq.write=true", schema)
                    .isEqualTo(now);
        }
    }

    private String page(String schema) {
        var page = new StringBuilder(
                "# Schema `" + schema + "`\n\nMade from the migrated database; not edited by hand.\n");
        for (var table : tables(schema)) {
            page.append("\n## ").append(table).append("\n\n| column | type | rule |\n|---|---|---|\n");
            columns(schema, table).forEach(line -> page.append(line).append('\n'));
            constraints(schema, table).forEach(line -> page.append("\n- ").append(line));
            page.append('\n');
        }
        return page.toString();
    }

    private List<String> tables(String schema) {
        return db.sql("""
                        SELECT c.relname
                          FROM pg_class c
                         WHERE c.relnamespace = CAST(:schema AS regnamespace) AND c.relkind IN ('r', 'p')
                           AND NOT c.relispartition AND c.relname <> 'flyway_schema_history'
                         ORDER BY c.relname
                        """).param("schema", schema).query(String.class).list();
    }

    private List<String> columns(String schema, String table) {
        return db.sql("""
                        SELECT '| ' || a.attname || ' | ' || format_type(a.atttypid, a.atttypmod) || ' | '
                               || CASE WHEN a.attnotnull THEN 'not null' ELSE '' END
                               || coalesce(' default ' || replace(pg_get_expr(d.adbin, d.adrelid), '|', '\\|'), '') || ' |'
                          FROM pg_attribute a
                          LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                         WHERE a.attrelid = CAST(:table AS regclass) AND a.attnum > 0 AND NOT a.attisdropped
                         ORDER BY a.attnum
                        """)
                .param("table", schema + "." + table)
                .query(String.class)
                .list();
    }

    private List<String> constraints(String schema, String table) {
        return db.sql("""
                        SELECT line FROM (
                            SELECT 1 AS kind, conname AS name, pg_get_constraintdef(oid) AS line
                              FROM pg_constraint WHERE conrelid = CAST(:table AS regclass) AND contype <> 'n'
                            UNION ALL
                            SELECT 2, i.relname, regexp_replace(pg_get_indexdef(x.indexrelid), '^CREATE (UNIQUE )?INDEX (\\S+) ON (ONLY )?\\S+ ', '\\1index ')
                              FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
                             WHERE x.indrelid = CAST(:table AS regclass)
                               AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = x.indexrelid)
                        ) lines ORDER BY kind, name
                        """)
                .param("table", schema + "." + table)
                .query(String.class)
                .list();
    }
}
