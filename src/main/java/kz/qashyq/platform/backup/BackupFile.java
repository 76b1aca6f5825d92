package kz.qashyq.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup opened for reading. */
final class BackupFile implements AutoCloseable {
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupFile open(Path path) throws IOException {
        try {
            var zip = new ZipFile(path.toFile());
            var entry = zip.getEntry(Manifest.ENTRY);
            if (entry == null) {
                zip.close();
                throw new BackupException("%s is no backup of Qashyq, or an unfinished one.".formatted(path));
            }
            try (var in = zip.getInputStream(entry)) {
                return new BackupFile(zip, JsonMapper.shared().readValue(in, Manifest.class));
            }
        } catch (ZipException | JacksonException e) {
            throw new BackupException(
                    "%s is no backup of Qashyq, or it is damaged: %s".formatted(path, e.getMessage()), e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream read(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw new BackupException("The backup is damaged: %s is missing.".formatted(name));
        return zip.getInputStream(entry);
    }

    /** Reads all of it once before anything is changed: a damaged backup must be refused while there is still a choice. */
    void requireWhole() throws IOException {
        if (manifest.format() != Manifest.FORMAT)
            throw new BackupException(
                    "The backup has format %d, this program reads format %d. Use the program it was made with."
                            .formatted(manifest.format(), Manifest.FORMAT));
        for (var expected : digests().entrySet()) {
            try (var digesting = Digests.through(read(expected.getKey()))) {
                digesting.transferTo(OutputStream.nullOutputStream());
                if (!Digests.hex(digesting.getMessageDigest()).equals(expected.getValue()))
                    throw new BackupException(
                            "The backup is damaged: %s differs from its checksum.".formatted(expected.getKey()));
            } catch (ZipException e) {
                throw new BackupException("The backup is damaged: %s cannot be read.".formatted(expected.getKey()), e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Map<String, String> digests() {
        var digests = new LinkedHashMap<String, String>();
        manifest.tables().forEach(table -> digests.put(table.entry(), table.sha256()));
        manifest.files().forEach(file -> digests.put(file.entry(), file.sha256()));
        return digests;
    }
}
