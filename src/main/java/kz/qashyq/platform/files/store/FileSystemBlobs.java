package kz.qashyq.platform.files.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kz.qashyq.platform.files.FileSettings;
import org.springframework.stereotype.Component;

/** Blobs as files, {@code ab/cd/abcd…}: two levels keep directories short. A name appears only when its bytes are on disk. */
@Component
class FileSystemBlobs implements BlobStore {
    private static final int BUFFER = 64 * 1024;

    private final Path root;

    FileSystemBlobs(FileSettings settings) {
        this.root = settings.directory().toAbsolutePath();
    }

    @Override
    public void keep(Path finished, String sha256) {
        var place = place(sha256);
        try {
            var directory = Files.createDirectories(directory(sha256));
            Files.createLink(place, finished);
            flush(directory);
        } catch (FileAlreadyExistsException kept) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("The blob " + sha256 + " could not be kept", e);
        }
    }

    @Override
    public InputStream open(String sha256, long from) {
        try {
            var channel =
                    FileChannel.open(place(sha256), StandardOpenOption.READ).position(from);
            return new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException("The blob " + sha256 + " could not be opened", e);
        }
    }

    @Override
    public void remove(String sha256) {
        try {
            Files.deleteIfExists(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("The blob " + sha256 + " could not be removed", e);
        }
    }

    @Override
    public long room() {
        try {
            return disk().getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long size() {
        try {
            return disk().getTotalSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileStore disk() throws IOException {
        Files.createDirectories(root);
        return Files.getFileStore(root);
    }

    /** A new name is durable only once its directory is. */
    private static void flush(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path place(String sha256) {
        return directory(sha256).resolve(sha256);
    }

    private Path directory(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }
}
