package kz.qashyq.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who runs the server: PostgreSQL refuses root, so as root we step down first.
 *
 * @param prefix the words put before each of the server's commands
 * @param uid the owner its files must have
 */
record UnprivilegedUser(List<String> prefix, int uid) {
    private static final Logger log = LoggerFactory.getLogger(UnprivilegedUser.class);
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final Duration PROBE = Duration.ofSeconds(20);

    /**
     * The first way that works here. Really becoming nobody is best; it fails below a home that only root may enter.
     * A user name space gets around that, at a price: to the kernel the server's files are still root's.
     */
    static UnprivilegedUser ableToRun(PostgresBinaries binaries, Path home) {
        var self = ownerOf(Path.of("/proc/self"));
        if (self != ROOT) return new UnprivilegedUser(List.of(), self);
        return Stream.of(nobody(), rootInUserNamespace())
                .filter(user -> user.reaches(binaries, home))
                .findFirst()
                .orElseThrow(UnprivilegedUser::noWayDown);
    }

    /** The one who already owns the cluster; for stopping a server that another process has started. */
    static UnprivilegedUser owning(Path data) {
        var self = ownerOf(Path.of("/proc/self"));
        var owner = ownerOf(data);
        if (self != ROOT) return new UnprivilegedUser(List.of(), self);
        return owner == ROOT ? rootInUserNamespace() : steppingDownTo(owner);
    }

    Command command(Path directory, List<String> words) {
        return new Command(Stream.concat(prefix.stream(), words.stream()).toList(), directory);
    }

    /** In a session of its own: Ctrl-C must reach the JVM only, which stops the server after its last request. */
    Command daemon(Path directory, List<String> words) {
        var all = new ArrayList<>(List.of("setsid"));
        all.addAll(prefix);
        all.addAll(words);
        return new Command(all, directory);
    }

    /** Gives the files to this user; only root may, and only root needs it. */
    void takeOver(Path root) {
        if (ownerOf(Path.of("/proc/self")) != ROOT || ownerOf(root) == uid) return;
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                    return FileVisitResult.CONTINUE;
                }

                // The directory itself comes last: a change of owner that was interrupted is then begun again.
                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                    if (e != null) throw e;
                    Files.setAttribute(directory, "unix:uid", uid);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The files in %s cannot be given to user %d.".formatted(root, uid), e);
        }
    }

    static int ownerOf(Path path) {
        try {
            return (Integer) Files.getAttribute(path, "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException("The owner of %s cannot be read.".formatted(path), e);
        }
    }

    private static UnprivilegedUser nobody() {
        return steppingDownTo(NOBODY);
    }

    private static UnprivilegedUser steppingDownTo(int uid) {
        return new UnprivilegedUser(List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"), uid);
    }

    private static UnprivilegedUser rootInUserNamespace() {
        return new UnprivilegedUser(List.of("unshare", "-U"), ROOT);
    }

    private boolean reaches(PostgresBinaries binaries, Path home) {
        var postgres = binaries.program("postgres").toString();
        var probe = List.of("sh", "-c", "cd \"$1\" && \"$0\" --version", postgres, home.toString());
        var result = command(home, probe).run(PROBE);
        if (!result.succeeded()) log.debug("{} does not work here: {}", prefix, result.output());
        return result.succeeded();
    }

    private static PostgresException noWayDown() {
        return new PostgresException(
                "PostgreSQL does not run as root, and neither 'setpriv' nor 'unshare -U' works here. Start Qashyq as an ordinary user, or name a PostgreSQL server of your own in QASHYQ_DB_URL.");
    }
}
