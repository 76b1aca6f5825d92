package kz.qashyq.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** Passwords made on the first start, one file each, readable by nobody but the owner. */
public final class Secrets {
    private static final int BYTES = 24;

    private final Path directory;

    public Secrets(Path directory) {
        this.directory = directory;
    }

    /** The password of that name; made and kept if there is none yet. */
    public String readOrCreate(String name) {
        return read(name).orElseGet(() -> create(name));
    }

    Optional<String> read(String name) {
        var file = directory.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The secret %s cannot be read.".formatted(file), e);
        }
    }

    private String create(String name) {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var secret = HexFormat.of().formatHex(random);
        try {
            createDirectory();
            writePrivately(directory.resolve(name), secret);
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("The secret %s cannot be written.".formatted(directory.resolve(name)), e);
        }
    }

    /** Directories on the way are closed as well when they are made here; an existing one keeps the mode its owner chose. */
    private void createDirectory() throws IOException {
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** The mode is set before the first byte is written, and the name appears only with the whole content. */
    private static void writePrivately(Path file, String text) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(
                unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)) {
            channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException e) {
            throw new IOException("Another process is writing " + file, e);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
