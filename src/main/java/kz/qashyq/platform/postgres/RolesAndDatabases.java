package kz.qashyq.platform.postgres;

import static kz.qashyq.platform.postgres.DatabaseAccess.APP;
import static kz.qashyq.platform.postgres.DatabaseAccess.OWNER;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * What only a superuser can set up: two roles, and databases that the one owns and the other works in.
 *
 * <p>All of it may be repeated: a start that was interrupted is completed by the next one.
 */
final class RolesAndDatabases {
    /** Similar spelling, ranges that must not overlap, ё as е, and where the time goes. */
    private static final List<String> EXTENSIONS = List.of("pg_trgm", "btree_gist", "unaccent", "pg_stat_statements");

    private final int port;
    private final String superuserPassword;

    RolesAndDatabases(int port, String superuserPassword) {
        this.port = port;
        this.superuserPassword = superuserPassword;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    void ensureRole(String role, String password) throws SQLException {
        try (var postgres = connect("postgres")) {
            if (!exists(postgres, "SELECT 1 FROM pg_roles WHERE rolname = ?", role))
                execute(postgres, "CREATE ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE".formatted(role));
            // The driver hashes it here, so that the password itself reaches neither the wire nor the server's log.
            postgres.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
        }
    }

    void ensureDatabase(String database) throws SQLException {
        try (var postgres = connect("postgres")) {
            if (!exists(postgres, "SELECT 1 FROM pg_database WHERE datname = ?", database))
                execute(postgres, "CREATE DATABASE %s OWNER %s TEMPLATE template0".formatted(database, OWNER));
        }
        try (var inside = connect(database)) {
            for (var extension : EXTENSIONS) execute(inside, "CREATE EXTENSION IF NOT EXISTS " + extension);
            execute(inside, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(database));
            execute(inside, "GRANT CONNECT, TEMPORARY ON DATABASE %s TO %s".formatted(database, APP));
            grantRowsOfFutureTables(inside, OWNER, APP);
        }
    }

    /** Each table, sequence and schema the owner will ever make is open to the application without a word in migrations. */
    static void grantRowsOfFutureTables(Connection connection, String owner, String app) throws SQLException {
        var future = "ALTER DEFAULT PRIVILEGES FOR ROLE %s GRANT ".formatted(owner);
        execute(connection, future + "USAGE ON SCHEMAS TO " + app);
        execute(connection, future + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + app);
        execute(connection, future + "USAGE, SELECT ON SEQUENCES TO " + app);
    }

    void dropDatabase(String database) throws SQLException {
        try (var postgres = connect("postgres")) {
            execute(postgres, "DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(database));
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(port, database), "postgres", superuserPassword);
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
