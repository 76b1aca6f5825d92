package kz.qashyq.platform.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down who did what to what. Call it inside the deed's transaction: both are kept or neither. */
@Component
public class Audit {
    private final JdbcClient db;
    private final Clock clock;

    Audit(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * @param actor who; null for the system itself
     * @param deed the message key of its sentence, {@code people.deed.roleGranted}
     * @param subject what it was done to
     * @param details what a reader needs to understand it later: old and new values, names, reasons; never a secret
     */
    public void record(@Nullable PersonId actor, String deed, Id subject, Map<String, ?> details) {
        record(actor, deed, subject.getClass().getSimpleName(), subject.value().toString(), details);
    }

    public void record(
            @Nullable PersonId actor, String deed, String subjectKind, String subject, Map<String, ?> details) {
        db.sql("""
                        INSERT INTO platform.audit_entry (id, at, actor_id, deed, subject_kind, subject, details)
                        VALUES (:id, :at, :actor, :deed, :kind, :subject, CAST(:details AS jsonb))
                        """)
                .param("id", Ids.next())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor == null ? null : actor.value(), java.sql.Types.OTHER)
                .param("deed", deed)
                .param("kind", subjectKind)
                .param("subject", subject)
                .param("details", Json.write(details))
                .update();
    }

    /** One object of a deed done to many at once. */
    public record Subject(Id id, Map<String, ?> details) {}

    /** The same deed on many objects, in one statement: an import touches thousands. */
    public void recordAll(@Nullable PersonId actor, String deed, List<Subject> subjects) {
        db.sql("""
                        INSERT INTO platform.audit_entry (id, at, actor_id, deed, subject_kind, subject, details)
                        SELECT id, :at, :actor, :deed, kind, subject, details::jsonb
                          FROM unnest(:ids::uuid[], :kinds::text[], :subjects::text[], :details::text[])
                               AS entry (id, kind, subject, details)
                        """)
                .param("ids", subjects.stream().map(subject -> Ids.next()).toArray(UUID[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor == null ? null : actor.value(), java.sql.Types.OTHER)
                .param("deed", deed)
                .param(
                        "kinds",
                        subjects.stream()
                                .map(subject -> subject.id().getClass().getSimpleName())
                                .toArray(String[]::new))
                .param(
                        "subjects",
                        subjects.stream()
                                .map(subject -> subject.id().value().toString())
                                .toArray(String[]::new))
                .param(
                        "details",
                        subjects.stream()
                                .map(subject -> Json.write(subject.details()))
                                .toArray(String[]::new))
                .update();
    }
}
