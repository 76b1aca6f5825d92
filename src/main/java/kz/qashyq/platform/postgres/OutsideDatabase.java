package kz.qashyq.platform.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A server that the institution runs itself: looked at before the start, and completed as far as its owner's rights reach. */
public final class OutsideDatabase {
    /** The last version whose abilities we use; migrations on an older one would fail half-way with a riddle. */
    private static final int OLDEST_MAJOR = 18;

    /** All three may be created by a database's owner; measuring statements is for the server's own administrator. */
    private static final List<String> EXTENSIONS = List.of("pg_trgm", "btree_gist", "unaccent");

    private OutsideDatabase() {}

    public static void prepare(DatabaseAccess access) {
        try (var owner = access.connectAsOwner()) {
            requireVersion(owner);
            requireUtf8(owner);
            for (var extension : EXTENSIONS) ensureExtension(owner, extension);
        } catch (SQLException e) {
            throw new PostgresException(
                    "The database %s cannot be used: %s. Check QASHYQ_DB_URL, QASHYQ_DB_USER and QASHYQ_DB_PASSWORD."
                            .formatted(access, e.getMessage()),
                    e);
        }
        try (var app = access.connectAsApp()) {
            app.isValid(1);
        } catch (SQLException e) {
            throw new PostgresException(
                    "The database %s refuses %s: %s".formatted(access.url(), access.appUser(), e.getMessage()), e);
        }
    }

    private static void requireVersion(Connection connection) throws SQLException {
        var major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST_MAJOR)
            throw new PostgresException(
                    "The database server is PostgreSQL %d; Qashyq needs %d or newer.".formatted(major, OLDEST_MAJOR));
    }

    private static void requireUtf8(Connection connection) throws SQLException {
        var encoding = ask(connection, "SHOW server_encoding");
        if (!encoding.equals("UTF8"))
            throw new PostgresException(
                    "The database is encoded in %s, which has no Kazakh letters. Create it with ENCODING 'UTF8'."
                            .formatted(encoding));
    }

    private static void ensureExtension(Connection connection, String extension) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS " + extension);
        } catch (SQLException e) {
            throw new PostgresException(
                    "The database lacks the extension %s and its owner may not create it: %s. Ask the server's administrator for: CREATE EXTENSION %s;"
                            .formatted(extension, e.getMessage(), extension),
                    e);
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
