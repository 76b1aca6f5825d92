package kz.qashyq.platform.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.FileOwner;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/** Turns bytes that have arrived into a file: its hash, its type, its blob, its row. */
@Component
public class Intake {
    private static final int BUFFER = 128 * 1024;

    private final FileRepository rows;
    private final BlobStore blobs;
    private final Incoming incoming;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Intake(
            FileRepository rows,
            BlobStore blobs,
            Incoming incoming,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.blobs = blobs;
        this.incoming = incoming;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    public StoredFile store(MultipartFile part, PersonId uploader) {
        try (var content = part.getInputStream()) {
            return store(content, String.valueOf(part.getOriginalFilename()), uploader, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public StoredFile store(InputStream content, String name, PersonId uploader, @Nullable FileOwner owner) {
        var id = FileId.next();
        var path = incoming.create(id);
        try {
            write(content, path);
            return adopt(path, id, name, uploader, owner, () -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            incoming.remove(id);
        }
    }

    /**
     * Takes in a flushed file of the incoming directory; removing it there is the caller's.
     *
     * @param also what must be written in the same transaction
     */
    public StoredFile adopt(
            Path path, FileId id, String name, PersonId uploader, @Nullable FileOwner owner, Runnable also)
            throws IOException {
        var clean = FileNames.clean(name);
        var file = new StoredFile(
                id, clean, FileTypes.of(path, clean), Files.size(path), sha256(path), uploader, clock.instant(), owner);
        transaction.executeWithoutResult(status -> {
            rows.lockBlob(file.sha256(), file.size(), file.stored());
            blobs.keep(path, file.sha256());
            rows.insert(file);
            also.run();
        });
        return file;
    }

    /** Another file of the same bytes. */
    public StoredFile copy(StoredFile file, PersonId by, FileOwner owner) {
        var copy = new StoredFile(
                FileId.next(), file.name(), file.type(), file.size(), file.sha256(), by, clock.instant(), owner);
        rows.insert(copy);
        return copy;
    }

    private static void write(InputStream content, Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            var buffer = new byte[BUFFER];
            for (int read; (read = content.read(buffer)) >= 0; ) {
                var bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static String sha256(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = ByteBuffer.allocate(BUFFER);
            while (channel.read(buffer) >= 0) {
                digest.update(buffer.flip());
                buffer.clear();
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
