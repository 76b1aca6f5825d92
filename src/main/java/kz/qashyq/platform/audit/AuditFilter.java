package kz.qashyq.platform.audit;

import java.time.Instant;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; null asks for all.
 *
 * @param from first moment
 * @param until first moment that is too late
 * @param before the entry after which the last page ended: paging by key stays quick however long the log grows
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable PersonId actor,
        @Nullable String deed,
        @Nullable String subject,
        @Nullable Key before) {
    public record Key(Instant at, UUID id) {}

    public static AuditFilter about(String subject) {
        return new AuditFilter(null, null, null, null, subject, null);
    }
}
