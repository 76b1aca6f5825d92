package kz.qashyq.platform.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings every module's schema up to date from the db folder beside its code, each module with a history of its own. */
public final class Migrations {
    /** Flyway holds one for its history and one for the migration itself. */
    private static final int MOST_CONNECTIONS = 4;

    private final DatabaseSettings settings;

    public Migrations(DatabaseSettings settings) {
        this.settings = settings;
    }

    public void run() {
        try (var owner = owner()) {
            for (var schema : settings.schemas()) migrate(owner, schema, "latest");
        }
    }

    /** Only these schemas, each up to the version named: rows of an older backup must meet the tables they were taken from. */
    public void run(Map<String, String> versions) {
        try (var owner = owner()) {
            for (var schema : settings.schemas()) {
                var version = versions.get(schema);
                if (version != null) migrate(owner, schema, version);
            }
        }
    }

    /** The owner's connections, kept from schema to schema: proving a password is thousands of hashes for each. */
    private HikariDataSource owner() {
        var config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.owner().user());
        config.setPassword(settings.owner().password());
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(0);
        config.setPoolName("migrations");
        return new HikariDataSource(config);
    }

    private void migrate(DataSource database, String schema, String version) {
        prepare(database, schema);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:kz/qashyq/" + schema + "/db")
                .defaultSchema(schema)
                .createSchemas(false)
                .target(version)
                .placeholders(Map.of("app", settings.app().user()))
                .load()
                .migrate();
    }

    /** The run-time role gets its rights on tables as they are made; a migration that wants less revokes it there. */
    private void prepare(DataSource database, String schema) {
        var app = settings.app().user();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
            if (app.equals(settings.owner().user())) return;
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
