package kz.qashyq.exams.exam;

import java.util.List;
import java.util.UUID;
import kz.qashyq.exams.attempt.Times;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who always gets extra time. */
@Repository
class AccommodationRepository {
    private final JdbcClient db;

    AccommodationRepository(JdbcClient db) {
        this.db = db;
    }

    List<Accommodations.Accommodation> all() {
        return db.sql("""
                        SELECT person_id, percent, basis, decided, decided_by
                          FROM exams.accommodation
                         ORDER BY decided DESC, person_id
                        """)
                .query((row, n) -> new Accommodations.Accommodation(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getInt("percent"),
                        row.getString("basis"),
                        Times.instant(row, "decided"),
                        new PersonId(row.getObject("decided_by", UUID.class))))
                .list();
    }

    void save(Accommodations.Accommodation given) {
        db.sql("""
                        INSERT INTO exams.accommodation (person_id, percent, basis, decided, decided_by)
                        VALUES (:person, :percent, :basis, :decided, :by)
                        ON CONFLICT (person_id) DO UPDATE
                           SET percent = :percent, basis = :basis, decided = :decided, decided_by = :by
                        """)
                .param("person", given.person().value())
                .param("percent", given.percent())
                .param("basis", given.basis())
                .param("decided", Times.utc(given.decided()))
                .param("by", given.by().value())
                .update();
    }

    boolean remove(PersonId person) {
        return db.sql("DELETE FROM exams.accommodation WHERE person_id = :person")
                        .param("person", person.value())
                        .update()
                == 1;
    }
}
