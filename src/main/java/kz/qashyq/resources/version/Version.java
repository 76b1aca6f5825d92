package kz.qashyq.resources.version;

import java.time.Instant;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.resources.ResourceContent;
import org.jspecify.annotations.Nullable;

/**
 * One state of a resource. Published, it stays as it is; unpublished, it is the draft that is being worked on.
 *
 * @param author who saved it last
 * @param saves how often it was saved
 * @param restoredFrom the version it began as a copy of, when somebody went back
 */
public record Version(
        int number,
        Localized title,
        ResourceContent content,
        PersonId author,
        Instant saved,
        int saves,
        @Nullable Integer restoredFrom,
        @Nullable Instant published,
        @Nullable PersonId publishedBy) {
    public boolean isPublished() {
        return published != null;
    }

    /** What a writer had before their eyes; the form brings it back. */
    public String mark() {
        return number + "." + saves;
    }
}
