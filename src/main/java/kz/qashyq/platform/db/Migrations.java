package kz.qashyq.platform.db;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings every module's schema up to date from the db folder beside its code, each module with a history of its own. */
public final class Migrations {
    private final DatabaseSettings settings;

    public Migrations(DatabaseSettings settings) {
        this.settings = settings;
    }

    public void run() {
        for (var schema : settings.schemas()) migrate(schema, "latest");
    }

    /** Only these schemas, each up to the version named: rows of an older backup must meet the tables they were taken from. */
    public void run(Map<String, String> versions) {
        for (var schema : settings.schemas()) {
            var version = versions.get(schema);
            if (version != null) migrate(schema, version);
        }
    }

    private void migrate(String schema, String version) {
        prepare(schema);
        Flyway.configure()
                .dataSource(
                        settings.url(),
                        settings.owner().user(),
                        settings.owner().password())
                .locations("classpath:kz/qashyq/" + schema + "/db")
                .defaultSchema(schema)
                .createSchemas(false)
                .target(version)
                .placeholders(Map.of("app", settings.app().user()))
                .load()
                .migrate();
    }

    /** The run-time role gets its rights on tables as they are made; a migration that wants less revokes it there. */
    private void prepare(String schema) {
        var owner = settings.owner();
        var app = settings.app().user();
        try (var connection = DriverManager.getConnection(settings.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
            if (app.equals(owner.user())) return;
            statement.execute("GRANT USAGE ON SCHEMA " + schema + " TO " + app);
            statement.execute("ALTER DEFAULT PRIVILEGES IN SCHEMA " + schema
                    + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + app);
            statement.execute(
                    "ALTER DEFAULT PRIVILEGES IN SCHEMA " + schema + " GRANT USAGE, SELECT ON SEQUENCES TO " + app);
        } catch (SQLException e) {
            throw new IllegalStateException("Schema " + schema + " could not be prepared", e);
        }
    }
}
