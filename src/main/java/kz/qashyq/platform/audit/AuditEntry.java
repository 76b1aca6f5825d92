package kz.qashyq.platform.audit;

import java.time.Instant;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it was written.
 *
 * @param actor null for the system itself
 * @param details JSON object
 */
record AuditEntry(
        UUID id,
        Instant at,
        @Nullable PersonId actor,
        String deed,
        String subjectKind,
        String subject,
        String details) {}
