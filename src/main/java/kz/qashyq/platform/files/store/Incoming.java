package kz.qashyq.platform.files.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.FileSettings;
import org.springframework.stereotype.Component;

/** Where bytes gather until they are whole; on the same disk as the blobs, so that keeping them is one more name for them. */
@Component
public class Incoming {
    private final Path directory;

    Incoming(FileSettings settings) {
        this.directory = settings.directory().toAbsolutePath().resolve("incoming");
    }

    public Path of(FileId id) {
        return directory.resolve(id.toString());
    }

    public Path create(FileId id) {
        try {
            Files.createDirectories(directory);
            return Files.createFile(of(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(FileId id) {
        try {
            Files.deleteIfExists(of(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
