package kz.qashyq.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.i18n.Message;

/**
 * An entry as a person reads it.
 *
 * @param actor name; empty for the system itself
 * @param subject a name where one is known, else the bare id
 */
public record AuditLine(
        UUID id, Instant at, String actor, Message deed, Message subjectKind, String subject, List<Detail> details) {
    /** A field of the details. {@code old} is empty unless {@code changed}. */
    public record Detail(Message label, Message old, Message now, boolean changed) {}
}
