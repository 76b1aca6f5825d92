package kz.qashyq.programs.syllabus;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.SyllabusId;
import kz.qashyq.programs.approval.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** PLN-09: which learners have read which version of a syllabus. */
@Repository
public class Acknowledgements {
    private final JdbcClient db;
    private final SyllabusRepository syllabi;
    private final Audit audit;
    private final Clock clock;

    Acknowledgements(JdbcClient db, SyllabusRepository syllabi, Audit audit, Clock clock) {
        this.db = db;
        this.syllabi = syllabi;
        this.audit = audit;
        this.clock = clock;
    }

    /** Said once; saying it again changes nothing. */
    @Transactional
    public void acknowledge(SyllabusId id, PersonId by) {
        var syllabus = syllabi.find(id).orElseThrow(Refusal::notFound);
        if (syllabus.stage() != Stage.APPROVED) throw Refusal.notFound();
        var added = db.sql("""
                        INSERT INTO programs.acknowledgement (syllabus_id, person_id, at)
                        VALUES (:syllabus, :person, :at)
                        ON CONFLICT DO NOTHING
                        """)
                .param("syllabus", id.value())
                .param("person", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1)
            audit.record(by, "programs.deed.syllabusAcknowledged", id, Map.of("version", syllabus.version()));
    }

    /** Who acknowledged it and when, the first first. */
    public Map<PersonId, Instant> of(SyllabusId id) {
        var found = new LinkedHashMap<PersonId, Instant>();
        db.sql("SELECT person_id, at FROM programs.acknowledgement WHERE syllabus_id = :syllabus ORDER BY at")
                .param("syllabus", id.value())
                .query((row, n) -> Map.entry(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }
}
