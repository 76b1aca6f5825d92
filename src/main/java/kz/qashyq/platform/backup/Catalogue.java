package kz.qashyq.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What there is to save, as the database itself describes it: a new module's tables need no word here. */
final class Catalogue {
    /**
     * Whole tables, each through its topmost parent. Sign-ins are left out: a backup must not let anybody in. So are the
     * migrations' own histories, which a restore writes anew, and transaction numbers, which mean nothing on another server.
     */
    private static final String TABLES = """
            SELECT n.nspname || '.' || c.relname AS entry,
                   format('%I.%I', n.nspname, c.relname) AS name,
                   array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns,
                   format('SELECT %s FROM %I.%I ORDER BY %s',
                          string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum), n.nspname, c.relname,
                          coalesce(string_agg(format('%I::text COLLATE "C"', a.attname), ', ' ORDER BY a.attnum)
                                       FILTER (WHERE a.attnum = ANY (k.conkey)),
                                   string_agg(format('%I::text COLLATE "C"', a.attname), ', ' ORDER BY a.attnum))) AS rows
              FROM pg_class c
              JOIN pg_namespace n ON n.oid = c.relnamespace
              JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                                 AND NOT (a.atttypid = 'xid8'::regtype AND a.atthasdef)
              LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
             WHERE n.nspname = ANY (?)
               AND c.relkind IN ('r', 'p') AND NOT c.relispartition
               AND c.relname NOT IN ('flyway_schema_history', 'spring_session', 'spring_session_attributes')
             GROUP BY n.nspname, c.relname
             ORDER BY n.nspname, c.relname
            """;

    /** Parents before their parts. */
    private static final String PARTITIONS = """
            WITH RECURSIVE part AS (
                SELECT c.oid, i.inhparent, 1 AS depth
                  FROM pg_class c JOIN pg_inherits i ON i.inhrelid = c.oid JOIN pg_namespace n ON n.oid = c.relnamespace
                  JOIN pg_class p ON p.oid = i.inhparent
                 WHERE c.relispartition AND NOT p.relispartition AND c.relkind IN ('r', 'p') AND n.nspname = ANY (?)
                UNION ALL
                SELECT i.inhrelid, i.inhparent, part.depth + 1
                  FROM part JOIN pg_inherits i ON i.inhparent = part.oid
            )
            SELECT format('%I.%I', n.nspname, c.relname) AS name,
                   part.inhparent::regclass::text AS parent,
                   pg_get_expr(c.relpartbound, c.oid) AS bound,
                   coalesce(pg_get_partkeydef(c.oid), '') AS partitioned_by
              FROM part JOIN pg_class c ON c.oid = part.oid JOIN pg_namespace n ON n.oid = c.relnamespace
             ORDER BY part.depth, 1
            """;

    private static final String SEQUENCES = """
            SELECT format('%I.%I', schemaname, sequencename), last_value
              FROM pg_sequences WHERE schemaname = ANY (?) AND last_value IS NOT NULL
             ORDER BY 1
            """;

    private final Connection connection;
    private final List<String> schemas;

    Catalogue(Connection connection, List<String> schemas) {
        this.connection = connection;
        this.schemas = schemas;
    }

    List<Manifest.Table> tables() throws SQLException {
        return ask(
                TABLES,
                row -> new Manifest.Table(
                        "db/" + row.getString("entry") + ".copy",
                        row.getString("name"),
                        List.of((String[]) row.getArray("columns").getArray()),
                        row.getString("rows"),
                        0,
                        ""));
    }

    List<Manifest.Partition> partitions() throws SQLException {
        return ask(
                PARTITIONS,
                row -> new Manifest.Partition(
                        row.getString("name"),
                        row.getString("parent"),
                        row.getString("bound"),
                        row.getString("partitioned_by")));
    }

    Map<String, Long> sequences() throws SQLException {
        var values = new LinkedHashMap<String, Long>();
        ask(SEQUENCES, row -> values.put(row.getString(1), row.getLong(2)));
        return values;
    }

    /** The newest migration of each schema that has any. */
    Map<String, String> migrations() throws SQLException {
        var versions = new LinkedHashMap<String, String>();
        for (var schema : schemas) {
            if (!hasHistory(schema)) continue;
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery("""
                            SELECT version FROM %s.flyway_schema_history
                             WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1
                            """.formatted(schema))) {
                if (answer.next()) versions.put(schema, answer.getString(1));
            }
        }
        return versions;
    }

    boolean isEmpty() throws SQLException {
        return tables().isEmpty() && migrations().isEmpty();
    }

    private boolean hasHistory(String schema) throws SQLException {
        try (var question =
                connection.prepareStatement("SELECT to_regclass(? || '.flyway_schema_history') IS NOT NULL")) {
            question.setString(1, schema);
            var answer = question.executeQuery();
            return answer.next() && answer.getBoolean(1);
        }
    }

    private <T> List<T> ask(String sql, RowReader<T> reader) throws SQLException {
        try (var question = connection.prepareStatement(sql)) {
            question.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            var found = new ArrayList<T>();
            try (var rows = question.executeQuery()) {
                while (rows.next()) found.add(reader.read(rows));
            }
            return found;
        }
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
