package kz.qashyq.platform.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's main process: found, started, stopped. */
final class Postmaster {
    private static final Logger log = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final Duration ORPHANS = Duration.ofSeconds(30);
    private static final Duration STOPPING = Duration.ofSeconds(90);
    private static final int ATTEMPTS = 3;

    private final ClusterSettings settings;
    private final PostgresBinaries binaries;
    private final UnprivilegedUser user;
    private final ClusterProcesses processes;

    Postmaster(ClusterSettings settings, PostgresBinaries binaries, UnprivilegedUser user) {
        this.settings = settings;
        this.binaries = binaries;
        this.user = user;
        this.processes = new ClusterProcesses(settings.data());
    }

    boolean isRunning() {
        return PostmasterFile.read(settings.data())
                .filter(file -> processes.include(file.pid()))
                .isPresent();
    }

    long pid() {
        return PostmasterFile.read(settings.data()).map(PostmasterFile::pid).orElse(-1L);
    }

    /** Returns the port, once connections are taken. */
    int startOrAdopt() {
        if (isRunning()) {
            log.info("PostgreSQL is already running (process {}); adopting it", pid());
            return awaitReady();
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return start(attempt == 1 ? preferredPort() : freePort());
            } catch (PostgresException e) {
                // Somebody may have taken the port between our choosing and the server's binding it.
                if (attempt == ATTEMPTS || settings.port() != 0) throw e;
                log.warn("PostgreSQL did not start, trying another port", e);
            }
        }
    }

    /** Starts on exactly this port, after whatever is left of an earlier server has gone. */
    int start(int port) {
        clearTheWay();
        user.takeOver(settings.data());
        try {
            var logFile = settings.home().resolve("start.log").toFile();
            var process = user.daemon(settings.home(), postgres(port))
                    .prepare()
                    .redirectOutput(ProcessBuilder.Redirect.to(logFile))
                    .start();
            awaitReady(process, logFile);
            Files.writeString(portFile(), port + "\n");
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be started.", e);
        }
    }

    /** Like {@code pg_ctl stop -m fast}: Java's own way of ending a process would wait for every client to leave. */
    void stop() {
        if (!isRunning()) return;
        var owner = UnprivilegedUser.owning(settings.data());
        var result = owner.command(
                        settings.home(),
                        List.of(
                                binaries.program("pg_ctl").toString(),
                                "stop",
                                "--mode=fast",
                                "--wait",
                                "--timeout=" + STOPPING.toSeconds(),
                                "--pgdata=" + settings.data()))
                .run(STOPPING.plusSeconds(5));
        if (isRunning()) log.error("PostgreSQL did not stop: {}", result.output());
        else log.info("PostgreSQL has stopped");
    }

    private void clearTheWay() {
        if (!processes.waitUntilGone(ORPHANS))
            throw new PostgresException(
                    "Processes %s still work in %s, though their server is gone. End them, then start again."
                            .formatted(processes.all(), settings.data()));
        try {
            // Whoever bears the number in this file now is a stranger: nobody works in the cluster any more.
            Files.deleteIfExists(PostmasterFile.in(settings.data()));
        } catch (IOException e) {
            throw new UncheckedIOException("The stale postmaster.pid cannot be removed.", e);
        }
    }

    private int awaitReady() {
        if (!ClusterProcesses.await(() -> isReady() || !isRunning(), RECOVERY) || !isReady())
            throw new PostgresException("PostgreSQL in %s does not take connections.".formatted(settings.data()));
        return PostmasterFile.read(settings.data()).orElseThrow().port();
    }

    private void awaitReady(Process process, File logFile) throws IOException {
        ClusterProcesses.await(() -> isReady() || !process.isAlive(), RECOVERY);
        if (isReady()) return;
        throw new PostgresException("PostgreSQL did not start in %s: %s %s"
                .formatted(settings.data(), Files.readString(logFile.toPath()).strip(), serverLogHint()));
    }

    private String serverLogHint() {
        return settings.durability() == Durability.DURABLE
                ? "More in " + settings.data().resolve("log") + "."
                : "";
    }

    private boolean isReady() {
        return PostmasterFile.read(settings.data())
                .filter(PostmasterFile::ready)
                .filter(file -> processes.include(file.pid()))
                .isPresent();
    }

    private List<String> postgres(int port) {
        var words = new ArrayList<String>();
        words.add(binaries.program("postgres").toString());
        words.add("-D");
        words.add(settings.data().toString());
        words.add("-c");
        words.add("port=" + port);
        for (var setting : settings.durability().settings()) {
            words.add("-c");
            words.add(setting);
        }
        return words;
    }

    /** The port of last time, so that an administrator's tools keep working; unless somebody else has it now. */
    private int preferredPort() {
        if (settings.port() != 0) return settings.port();
        try {
            if (!Files.exists(portFile())) return freePort();
            var kept = Integer.parseInt(Files.readString(portFile()).strip());
            return isFree(kept) ? kept : freePort();
        } catch (IOException | NumberFormatException e) {
            log.debug("The port kept in {} cannot be read", portFile(), e);
            return freePort();
        }
    }

    private Path portFile() {
        return settings.home().resolve("port");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port.", e);
        }
    }
}
