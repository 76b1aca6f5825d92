package kz.qashyq.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an empty cluster; Kazakh letters fold and sort by Unicode whatever locales the machine has. */
record NewCluster(PostgresBinaries binaries, UnprivilegedUser user, Path home) {
    private static final Logger log = LoggerFactory.getLogger(NewCluster.class);
    private static final Duration INITIALISING = Duration.ofMinutes(2);

    /** Made in {@code data.init} and renamed when whole: being killed in between leaves no cluster that looks finished. */
    void create(String superuserPassword) {
        var unfinished = home.resolve("data.init");
        var data = home.resolve("data");
        log.info("Making a new PostgreSQL cluster in {}", data);
        try {
            PostgresBinaries.deleteTree(unfinished);
            Files.createDirectory(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            user.takeOver(unfinished);
            initialise(unfinished, superuserPassword);
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The cluster %s cannot be made.".formatted(data), e);
        }
    }

    private void initialise(Path directory, String superuserPassword) throws IOException {
        var passwordFile = Files.createTempFile(
                home,
                "initdb",
                ".password",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, superuserPassword);
            user.takeOver(passwordFile);
            var result = user.command(home, initdb(directory, passwordFile)).run(INITIALISING);
            if (!result.succeeded())
                throw new PostgresException(
                        "PostgreSQL's initdb failed in %s: %s".formatted(directory, result.output()));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private List<String> initdb(Path directory, Path passwordFile) {
        return List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + directory,
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                // Word boundaries (trigrams, text search) still ask the C library, and plain C knows Latin letters
                // only.
                "--lc-ctype=C.UTF-8");
    }
}
