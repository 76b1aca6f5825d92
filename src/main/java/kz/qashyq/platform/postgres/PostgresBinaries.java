package kz.qashyq.platform.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's programs, unpacked from the library that carries them; once per version. */
record PostgresBinaries(Path directory) {
    private static final Logger log = LoggerFactory.getLogger(PostgresBinaries.class);
    private static final Pattern VERSION_IN_JAR_NAME = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar");
    private static final Duration UNPACKING = Duration.ofMinutes(3);

    Path program(String name) {
        return directory.resolve("bin").resolve(name);
    }

    /** Unpacks beside the final place and renames: a start that was killed half-way leaves no half server behind. */
    static PostgresBinaries unpackBelow(Path parent) {
        var archive = archiveName();
        var source = PostgresBinaries.class.getResource("/" + archive);
        if (source == null) throw noBinariesForThisMachine();
        var target = parent.resolve("bin-" + versionOf(source.toString()));
        if (Files.isExecutable(target.resolve("bin/postgres"))) return new PostgresBinaries(target);
        try (var packed = source.openStream()) {
            Files.createDirectories(parent);
            unpack(packed, target);
            return new PostgresBinaries(target);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be unpacked into %s.".formatted(target), e);
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        log.info("Unpacking PostgreSQL into {}", target);
        var unfinished = Files.createTempDirectory(target.getParent(), target.getFileName() + ".");
        var archive = unfinished.resolve("postgres.txz");
        try {
            Files.copy(packed, archive);
            var result = new Command(List.of("tar", "-xJf", archive.toString()), unfinished).run(UNPACKING);
            if (!result.succeeded()) throw cannotUnpack(result.output());
            Files.delete(archive);
            openToEveryone(unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            log.debug("Another process has unpacked {} meanwhile", target, e);
        } finally {
            deleteTree(unfinished);
        }
    }

    /** The server runs as another user than the one who unpacks when the latter is root. */
    private static void openToEveryone(Path unpacked) throws IOException {
        Files.setPosixFilePermissions(unpacked, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) return;
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private static String archiveName() {
        var arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        var name = switch (arch) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> arch;
        };
        return "postgres-linux-%s.txz".formatted(name);
    }

    private static String versionOf(String jarUrl) {
        var version = VERSION_IN_JAR_NAME.matcher(jarUrl);
        return version.find() ? version.group(1) : "unknown";
    }

    private static PostgresException noBinariesForThisMachine() {
        return new PostgresException(
                "Qashyq carries no PostgreSQL for %s on %s. Name a PostgreSQL 18 server of your own in QASHYQ_DB_URL."
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }

    private static PostgresException cannotUnpack(String said) {
        return new PostgresException(
                "PostgreSQL cannot be unpacked: 'tar -xJf' answered: %s. Install tar and xz (Debian: apt-get install tar xz-utils) and start again."
                        .formatted(said));
    }
}
