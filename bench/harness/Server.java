package harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kz.qashyq.platform.postgres.ClusterSettings;
import kz.qashyq.platform.postgres.DatabaseAccess;
import kz.qashyq.platform.postgres.EmbeddedPostgres;

/** An installation of its own below a scratch directory, started as people start it: by {@code bin/run}. */
public final class Server implements AutoCloseable {
    private static final Path ROOT = Path.of(System.getenv("ROOT"));
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    public final int port;
    private final Path var;
    private final Path log;
    private final Process process;

    private Server(int port, Path var, Path log, Process process) {
        this.port = port;
        this.var = var;
        this.log = log;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** A directory that the unprivileged user of PostgreSQL can reach. */
    public static Path scratch() throws IOException {
        var directory = Files.createTempDirectory("qashyq-bench-");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        return directory;
    }

    public static void remove(Path directory) throws IOException {
        try (var all = Files.walk(directory)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }

    /** Returns at once; {@link #awaitPage} tells when it is there. */
    public static Server launch(Path var, Map<String, String> environment) throws IOException {
        var port = freePort();
        var log = var.resolve("bench-server.log");
        Files.createDirectories(var);
        var builder = new ProcessBuilder(
                ROOT.resolve("bin/run").toString(), "--no-demo", "--port", "" + port, "--var", var.toString());
        builder.environment().putAll(environment);
        var process = builder.redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(log.toFile())
                .start();
        return new Server(port, var, log, process);
    }

    /**
     * A second node for the same people: the same database, files and key, a directory of its own for everything else.
     * {@link #database} is the first one's to answer.
     */
    public Server launchBeside(Path ownVar) throws IOException {
        Files.createDirectories(ownVar.resolve("secrets"));
        Files.copy(
                var.resolve("secrets/installation-key"),
                ownVar.resolve("secrets/installation-key"),
                StandardCopyOption.REPLACE_EXISTING);
        var database = database();
        return launch(
                ownVar,
                Map.of(
                        "QASHYQ_START_CACHE", "false",
                        "QASHYQ_DB_URL", database.url(),
                        "QASHYQ_DB_USER", database.appUser(),
                        "QASHYQ_DB_PASSWORD", database.appPassword(),
                        "QASHYQ_DB_OWNER_USER", database.ownerUser(),
                        "QASHYQ_DB_OWNER_PASSWORD", database.ownerPassword(),
                        "QASHYQ_FILES_DIRECTORY", var.resolve("files").toString()));
    }

    /** Polls until the page is answered with 200, and returns how long that took. */
    public Duration awaitPage(String path) throws Exception {
        var begin = System.nanoTime();
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            if (!process.isAlive()) throw new IllegalStateException("the server ended:\n" + Files.readString(log));
            try (var wire = new Wire(port)) {
                if (wire.send(Wire.get(path, "", false)).status() == 200)
                    return Duration.ofNanos(System.nanoTime() - begin);
            } catch (IOException notYet) {
                Thread.sleep(5);
            }
        }
        throw new IllegalStateException("no page within " + PATIENCE + ":\n" + Files.readString(log));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The JVM: {@code bin/run} becomes it. */
    public long pid() {
        return process.pid();
    }

    public long postgresPid() throws IOException {
        var file = Files.readAllLines(var.resolve("postgres/data/postmaster.pid"), StandardCharsets.UTF_8);
        return Long.parseLong(file.getFirst().strip());
    }

    public DatabaseAccess database() {
        return EmbeddedPostgres.runningUnder(ClusterSettings.ofInstallation(var)).orElseThrow();
    }

    /** For what only a superuser may: the server's log and its settings. */
    public Connection superuser() throws IOException, SQLException {
        var password = Files.readString(secret("postgres/superuser")).strip();
        return DriverManager.getConnection(database().url(), "postgres", password);
    }

    /** @param name below the installation's folder of secrets */
    public Path secret(String name) {
        return var.resolve("secrets").resolve(name);
    }

    public Path postgresLogs() {
        return var.resolve("postgres/data/log");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
