package kz.qashyq.platform.files;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.files.store.BlobStore;
import kz.qashyq.platform.files.store.FileRepository;
import kz.qashyq.platform.files.store.Intake;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** The door to files. A file is uploaded first, belongs to its uploader, and is then claimed by a module for a thing of its own. */
@Component
public class Files {
    private final FileRepository rows;
    private final Intake intake;
    private final BlobStore blobs;

    Files(FileRepository rows, Intake intake, BlobStore blobs) {
        this.rows = rows;
        this.intake = intake;
        this.blobs = blobs;
    }

    /** Stores and claims at once: for what the program itself brings, or a small file of a form. */
    public StoredFile store(InputStream content, String name, PersonId uploader, FileOwner owner) {
        return intake.store(content, name, uploader, owner);
    }

    /**
     * The files of a submitted form, in order: those uploaded beforehand by their ids, and, where the page ran without
     * scripts, those sent with the form itself. They are the person's own and unclaimed: look at their types, then claim.
     */
    public List<StoredFile> received(PersonId me, @Nullable List<FileId> uploads, @Nullable List<MultipartFile> sent) {
        var wanted = uploads == null ? List.<FileId>of() : uploads;
        var found = rows.find(wanted);
        var received = new java.util.ArrayList<StoredFile>();
        for (var id : wanted) {
            var file = found.get(id);
            if (file == null || !file.uploader().equals(me)) throw notThere();
            received.add(file);
        }
        for (var part : sent == null ? List.<MultipartFile>of() : sent) {
            if (part.isEmpty() && String.valueOf(part.getOriginalFilename()).isEmpty()) continue;
            received.add(intake.store(part, me));
        }
        return received;
    }

    /** Makes a finished upload of this person's part of a module's thing; from now on the module's guard decides. */
    @Transactional
    public StoredFile claim(FileId id, PersonId me, FileOwner owner) {
        if (!rows.claim(id, me, owner)) throw notThere();
        return rows.find(id).orElseThrow(Files::notThere);
    }

    public StoredFile claim(FileId id, PersonId me, String module, UUID ownerId) {
        return claim(id, me, new FileOwner(module, ownerId));
    }

    /** The same content as another thing's file; may this person read that one, the caller has asked. */
    public StoredFile copy(StoredFile file, PersonId by, FileOwner owner) {
        return intake.copy(file, by, owner);
    }

    public Optional<StoredFile> find(FileId id) {
        return rows.find(id);
    }

    /** All of these at once; unknown ids are left out. */
    public Map<FileId, StoredFile> find(Collection<FileId> ids) {
        return rows.find(ids);
    }

    /** A thing's files, oldest first. */
    public List<StoredFile> ownedBy(FileOwner owner) {
        return ownedBy(owner.module(), List.of(owner.id())).getOrDefault(owner.id(), List.of());
    }

    /** The files of many things of one module, in one query. */
    public Map<UUID, List<StoredFile>> ownedBy(String module, Collection<UUID> owners) {
        return rows.ownedBy(module, owners);
    }

    /** The content; the caller closes it. */
    public InputStream open(StoredFile file) {
        return blobs.open(file.sha256(), 0);
    }

    /** Takes the file away; its bytes go with the last file that has them. */
    @Transactional
    public void remove(FileId id) {
        rows.remove(id);
    }

    private static Refusal notThere() {
        return Refusal.conflict("platform.files.notThere");
    }
}
