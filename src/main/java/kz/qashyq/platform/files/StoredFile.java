package kz.qashyq.platform.files;

import java.time.Instant;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A file that has arrived whole.
 *
 * @param name as its uploader called it
 * @param type as its content shows, whatever the name says
 * @param owner null until a module claims it
 */
public record StoredFile(
        FileId id,
        String name,
        String type,
        long size,
        String sha256,
        PersonId uploader,
        Instant stored,
        @Nullable FileOwner owner) {

    /** Its address. */
    public String path() {
        return "/files/" + id;
    }

    public boolean isPicture() {
        return type.startsWith("image/");
    }

    public boolean isVideo() {
        return type.startsWith("video/");
    }

    public boolean isAudio() {
        return type.startsWith("audio/");
    }

    public boolean isPdf() {
        return type.equals("application/pdf");
    }
}
