package kz.qashyq.platform.files.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.FileSettings;
import kz.qashyq.platform.files.store.BlobStore;
import kz.qashyq.platform.files.store.FileNames;
import kz.qashyq.platform.files.store.FileRepository;
import kz.qashyq.platform.files.store.Incoming;
import kz.qashyq.platform.files.store.Intake;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Uploads that may lose their connection as often as it takes. Nobody but the uploader can see or continue one. */
@Component
class Uploads {
    private static final int BUFFER = 128 * 1024;
    /** So much at most is sent again after a crash. */
    private static final long SECURE_EVERY = 32L * 1024 * 1024;

    private final UploadRepository rows;
    private final FileRepository files;
    private final Incoming incoming;
    private final Intake intake;
    private final BlobStore blobs;
    private final FileSettings settings;
    private final Clock clock;
    private final ConcurrentMap<FileId, Receiving> open = new ConcurrentHashMap<>();
    private final ConcurrentMap<FileId, Object> finishing = new ConcurrentHashMap<>();

    Uploads(
            UploadRepository rows,
            FileRepository files,
            Incoming incoming,
            Intake intake,
            BlobStore blobs,
            FileSettings settings,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.incoming = incoming;
        this.intake = intake;
        this.blobs = blobs;
        this.settings = settings;
        this.clock = clock;
    }

    /** How far an upload is; {@code expires} is null once it has arrived. */
    record Progress(
            FileId id, long received, long size, @Nullable Instant expires) {}

    Progress begin(PersonId me, String name, long size) {
        if (size > settings.largestUpload().toBytes())
            throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "platform.error.tooLarge");
        if (rows.unclaimedBytes(me) + size > settings.unclaimedPerPerson().toBytes())
            throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "platform.error.tooLarge");
        if (!DiskReserve.holds(size, blobs.room(), blobs.size(), rows.announcedBytes()))
            throw Refusal.of(HttpStatus.INSUFFICIENT_STORAGE, "platform.files.noRoom");
        var upload = new Upload(FileId.next(), me, FileNames.clean(name), size, 0, clock.instant());
        incoming.create(upload.id());
        rows.insert(upload);
        return upload.isComplete() ? finish(upload) : progress(upload);
    }

    /** Ends whatever an earlier connection of this upload is still doing, so that the answer stays true. */
    Progress look(PersonId me, FileId id) {
        interrupt(id);
        var upload = rows.find(id, me);
        if (upload.isEmpty()) return arrived(me, id).orElseThrow(Refusal::notFound);
        return upload.get().isComplete() ? finish(upload.get()) : progress(upload.get());
    }

    /** Appends what comes; when the connection breaks, what has come is kept. */
    Progress append(PersonId me, FileId id, long offset, InputStream content, Optional<Checksum> checksum) {
        interrupt(id);
        var upload = rows.find(id, me).orElseThrow(Refusal::notFound);
        if (upload.received() != offset) throw Refusal.conflict("platform.files.otherOffset");
        try (var receiving =
                new Receiving(incoming.of(id), offset, received -> rows.advance(id, received, clock.instant()))) {
            open.put(id, receiving);
            try {
                receive(content, receiving, upload, checksum);
            } finally {
                open.remove(id, receiving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return look(me, id);
    }

    void remove(PersonId me, FileId id) {
        interrupt(id);
        var upload = rows.find(id, me);
        if (upload.isPresent()) forget(id);
        else {
            var file = files.find(id).filter(it -> it.uploader().equals(me) && it.owner() == null);
            files.remove(file.orElseThrow(Refusal::notFound).id());
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void removeAbandoned() {
        for (var id : rows.untouchedSince(clock.instant().minus(settings.abandonedAfter()))) {
            interrupt(id);
            forget(id);
        }
    }

    private static void receive(InputStream content, Receiving receiving, Upload upload, Optional<Checksum> checksum)
            throws IOException {
        var buffer = new byte[BUFFER];
        while (true) {
            int read;
            try {
                read = content.read(buffer);
            } catch (IOException connectionLost) {
                if (checksum.isPresent()) receiving.drop();
                break;
            }
            if (read < 0) {
                if (checksum.isPresent() && !checksum.get().holds()) {
                    receiving.drop();
                    throw new ChecksumMismatch();
                }
                break;
            }
            if (receiving.written() + read > upload.size()) {
                receiving.drop();
                throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "platform.error.tooLarge");
            }
            var bytes = ByteBuffer.wrap(buffer, 0, read);
            checksum.ifPresent(it -> it.add(bytes));
            if (!receiving.write(bytes)) throw Refusal.conflict("platform.files.otherOffset");
            if (checksum.isEmpty() && receiving.unrecorded() >= SECURE_EVERY) receiving.secure();
        }
        receiving.secure();
    }

    private void interrupt(FileId id) {
        var earlier = open.remove(id);
        if (earlier == null) return;
        try (earlier) {
            earlier.secure();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One request at a time: a second one that finds the upload whole waits for its file. */
    private Progress finish(Upload upload) {
        var id = upload.id();
        var lock = finishing.computeIfAbsent(id, key -> new Object());
        synchronized (lock) {
            try {
                if (rows.find(id, upload.uploader()).isPresent()) {
                    intake.adopt(incoming.of(id), id, upload.name(), upload.uploader(), null, () -> rows.remove(id));
                    incoming.remove(id);
                }
                return arrived(upload.uploader(), id).orElseThrow(Refusal::notFound);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                finishing.remove(id, lock);
            }
        }
    }

    private Optional<Progress> arrived(PersonId me, FileId id) {
        return files.find(id)
                .filter(file -> file.uploader().equals(me))
                .map(file -> new Progress(id, file.size(), file.size(), null));
    }

    private Progress progress(Upload upload) {
        var expires = upload.touched().plus(settings.abandonedAfter());
        return new Progress(upload.id(), upload.received(), upload.size(), expires);
    }

    private void forget(FileId id) {
        rows.remove(id);
        incoming.remove(id);
    }
}
