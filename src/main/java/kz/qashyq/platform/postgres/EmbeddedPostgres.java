package kz.qashyq.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A running PostgreSQL server of our own. It is started, or adopted when it outlived a killed JVM; it is watched and started
 * again should it die; and it is stopped after the last request.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String DATABASE = "qashyq";

    private final Postmaster postmaster;
    private final Secrets secrets;
    private final Watch watch;
    private final int port;
    private final boolean adopted;

    private EmbeddedPostgres(Postmaster postmaster, Secrets secrets) {
        this.postmaster = postmaster;
        this.secrets = secrets;
        this.adopted = postmaster.isRunning();
        this.port = postmaster.startOrAdopt();
        this.watch = new Watch(postmaster, port);
    }

    /** Returns when connections are taken and the roles and the database exist. */
    public static synchronized EmbeddedPostgres start(ClusterSettings settings) {
        try {
            Files.createDirectories(settings.home());
            try (var channel = FileChannel.open(
                            settings.home().resolve("start.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                return startAlone(settings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The directory %s cannot be used.".formatted(settings.home()), e);
        }
    }

    private static EmbeddedPostgres startAlone(ClusterSettings settings) {
        var secrets = new Secrets(settings.secrets());
        var binaries = PostgresBinaries.unpackBelow(settings.binaries());
        var user = UnprivilegedUser.ableToRun(binaries, settings.home());
        var isNew = !Files.exists(settings.data().resolve("PG_VERSION"));
        if (isNew) new NewCluster(binaries, user, settings.home()).create(secrets.readOrCreate("superuser"));
        if (secrets.read("superuser").isEmpty()) throw passwordLost(settings);
        var postgres = new EmbeddedPostgres(new Postmaster(settings, binaries, user), secrets);
        postgres.ensureRoles();
        postgres.database(DATABASE);
        return postgres;
    }

    /** The installation's database, if its server is running; for commands that work beside the application. */
    public static Optional<DatabaseAccess> runningUnder(ClusterSettings settings) {
        var secrets = new Secrets(settings.secrets());
        return PostmasterFile.read(settings.data())
                .filter(file -> new ClusterProcesses(settings.data()).include(file.pid()))
                .map(file -> accessTo(DATABASE, file.port(), secrets));
    }

    /** The database of the installation. */
    public DatabaseAccess access() {
        return accessTo(DATABASE);
    }

    /** Another database with the same roles, extensions and rights; made if it does not exist. */
    public DatabaseAccess database(String name) {
        try {
            administration().ensureDatabase(name);
            return accessTo(name);
        } catch (SQLException e) {
            throw new PostgresException("The database %s cannot be prepared: %s".formatted(name, e.getMessage()), e);
        }
    }

    public void dropDatabase(String name) {
        try {
            administration().dropDatabase(name);
        } catch (SQLException e) {
            throw new PostgresException("The database %s cannot be dropped: %s".formatted(name, e.getMessage()), e);
        }
    }

    public int port() {
        return port;
    }

    public long pid() {
        return postmaster.pid();
    }

    /** True when the server was already running. */
    public boolean adopted() {
        return adopted;
    }

    /** May be repeated. Open transactions are rolled back, everything committed is kept. */
    public void stop() {
        watch.end();
        postmaster.stop();
    }

    @Override
    public void close() {
        stop();
    }

    private void ensureRoles() {
        try {
            var administration = administration();
            administration.ensureRole(DatabaseAccess.OWNER, secrets.readOrCreate("owner"));
            administration.ensureRole(DatabaseAccess.APP, secrets.readOrCreate("app"));
        } catch (SQLException e) {
            throw new PostgresException("The database roles cannot be prepared: " + e.getMessage(), e);
        }
    }

    private RolesAndDatabases administration() {
        return new RolesAndDatabases(port, secrets.readOrCreate("superuser"));
    }

    private DatabaseAccess accessTo(String database) {
        return accessTo(database, port, secrets);
    }

    private static DatabaseAccess accessTo(String database, int port, Secrets secrets) {
        return new DatabaseAccess(
                RolesAndDatabases.url(port, database),
                DatabaseAccess.OWNER,
                secrets.readOrCreate("owner"),
                DatabaseAccess.APP,
                secrets.readOrCreate("app"));
    }

    private static PostgresException passwordLost(ClusterSettings settings) {
        return new PostgresException(
                "The data in %s is there, but its password in %s is not. Put the directory back from where you keep it; the data is untouched."
                        .formatted(settings.data(), Path.of(settings.secrets().toString(), "superuser")));
    }
}
