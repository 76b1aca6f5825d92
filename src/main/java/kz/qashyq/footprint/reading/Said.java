package kz.qashyq.footprint.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.trace.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says, as far as people read it.
 *
 * @param person whose account with us the actor is; other identifiers tell nothing by themselves
 * @param verbName the statement's own word for the verb
 * @param activity its IRI, empty when the object is no activity
 * @param kind null for kinds that only other platforms know
 * @param percent 0–100
 * @param seen parts of {@code length}
 * @param course ours, null when none is named
 */
public record Said(
        @Nullable PersonId person,
        Doing doing,
        Localized verbName,
        String activity,
        Thing.@Nullable Kind kind,
        Localized title,
        @Nullable UUID course,
        @Nullable UUID discipline,
        @Nullable BigDecimal percent,
        @Nullable Instant due,
        List<Stretch> seen,
        double length) {
    /** Seconds of a video, pages of a document. */
    public record Stretch(double from, double to) {}

    public Said {
        seen = List.copyOf(seen);
    }
}
