package kz.qashyq.learners.card;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** IAM-06: which parents and legal representatives are linked to which learners. */
@Repository
public class Representatives {
    private final JdbcClient db;
    private final Audit audit;
    private final Clock clock;

    Representatives(JdbcClient db, Audit audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void link(LearnerId learner, PersonId representative, PersonId by) {
        var added = db.sql("""
                        INSERT INTO learners.representative (learner_id, person_id, linked, linked_by)
                        VALUES (:learner, :person, :at, :by)
                        ON CONFLICT DO NOTHING
                        """)
                .param("learner", learner.value())
                .param("person", representative.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        if (added == 1)
            audit.record(
                    by, "learners.deed.representativeLinked", learner, Map.of("person", representative.toString()));
    }

    @Transactional
    public void unlink(LearnerId learner, PersonId representative, PersonId by) {
        var removed = db.sql("""
                        DELETE FROM learners.representative
                         WHERE learner_id = :learner AND person_id = :person
                        """)
                .param("learner", learner.value())
                .param("person", representative.value())
                .update();
        if (removed == 1)
            audit.record(
                    by, "learners.deed.representativeUnlinked", learner, Map.of("person", representative.toString()));
    }

    public List<PersonId> of(LearnerId learner) {
        return db.sql("SELECT person_id FROM learners.representative WHERE learner_id = :learner ORDER BY linked")
                .param("learner", learner.value())
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    public List<LearnerId> learnersOf(PersonId representative) {
        return db.sql("SELECT learner_id FROM learners.representative WHERE person_id = :person ORDER BY linked")
                .param("person", representative.value())
                .query((row, n) -> new LearnerId(row.getObject("learner_id", UUID.class)))
                .list();
    }
}
