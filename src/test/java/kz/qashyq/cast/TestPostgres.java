package kz.qashyq.cast;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qashyq.platform.postgres.ClusterSettings;
import kz.qashyq.platform.postgres.DatabaseAccess;
import kz.qashyq.platform.postgres.EmbeddedPostgres;

/**
 * PostgreSQL for tests: one fast cluster per JVM in {@code target/postgres-N}, with a fresh database.
 *
 * <p>The cluster is kept between builds, which saves the two seconds of making it, and is stopped when the JVM ends.
 */
public final class TestPostgres {
    private static final Path HOME = Path.of("target", System.getProperty("qashyq.test.postgres", "postgres-1"));
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestPostgres() {}

    /** The database that the tests of this JVM share; empty at first, with its extensions, roles and rights. */
    public static DatabaseAccess database() {
        return Shared.DATABASE;
    }

    /** A database for one test that needs it all to itself. */
    public static DatabaseAccess freshDatabase() {
        return Server.POSTGRES.database(
                "test_%d_%d".formatted(ProcessHandle.current().pid(), COUNT.incrementAndGet()));
    }

    /** Where the server's programs lie; for tests that make a cluster of their own. */
    public static Path binaries() {
        return HOME;
    }

    private static final class Shared {
        static final DatabaseAccess DATABASE = freshDatabase();
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            var postgres = EmbeddedPostgres.start(ClusterSettings.forTests(HOME));
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop, "stop-test-postgres"));
            leftBehind(postgres).forEach(postgres::dropDatabase);
            return postgres;
        }

        private static List<String> leftBehind(EmbeddedPostgres postgres) {
            var names = new ArrayList<String>();
            try (var connection = postgres.access().connectAsOwner();
                    var databases = connection
                            .createStatement()
                            .executeQuery("SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'")) {
                while (databases.next()) names.add(databases.getString(1));
                return names;
            } catch (SQLException e) {
                throw new IllegalStateException("The test databases cannot be listed.", e);
            }
        }
    }
}
