package kz.qashyq.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables without foreign keys and triggers while rows come in, in whatever order.
 *
 * <p>The keys are made again from the database's own description, which checks every row: a restore proves that the backup is
 * consistent instead of trusting it. It needs no more rights than the owner has, so it works on a managed server too.
 */
final class LoosenedTables {
    private static final String FOREIGN_KEYS = """
            SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
                   format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
              FROM pg_constraint
             WHERE contype = 'f' AND conparentid = 0 AND connamespace::regnamespace::text = ANY (?)
             ORDER BY conrelid::regclass::text, conname
            """;

    /** Each trigger with its own mode, for one that was off must stay off. */
    private static final String TRIGGERS = """
            SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname),
                   format('ALTER TABLE %s ENABLE %s TRIGGER %I', tgrelid::regclass,
                          CASE tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, tgname)
              FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
             WHERE NOT tgisinternal AND tgparentid = 0 AND tgenabled <> 'D'
               AND c.relnamespace::regnamespace::text = ANY (?)
             ORDER BY 1
            """;

    private final Connection connection;
    private final List<String> again = new ArrayList<>();

    LoosenedTables(Connection connection) {
        this.connection = connection;
    }

    void loosen(List<String> schemas) throws SQLException {
        for (var question : List.of(TRIGGERS, FOREIGN_KEYS)) {
            try (var statement = connection.prepareStatement(question)) {
                statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        Session.execute(connection, rows.getString(1));
                        again.add(rows.getString(2));
                    }
                }
            }
        }
    }

    void fasten() throws SQLException {
        for (var statement : again) Session.execute(connection, statement);
    }
}
