package kz.qashyq.exams.exam;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.attempt.Times;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the support unit has admitted, and on what ground. Rows are only ever added. */
@Repository
class LeaveRepository {
    private final JdbcClient db;

    LeaveRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<String> of(AttemptId attempt) {
        return db.sql("SELECT basis FROM exams.leave WHERE attempt_id = :attempt")
                .param("attempt", attempt.value())
                .query(String.class)
                .optional();
    }

    /** Somebody who has a paper. */
    record Candidate(AttemptId attempt, PersonId person, boolean isOver, Optional<String> leave) {}

    List<Candidate> candidates(ExamId exam) {
        return db.sql("""
                        SELECT a.id, a.person_id, a.state IN ('FINISHED', 'ABSENT') AS over, l.basis
                          FROM exams.attempt a
                          LEFT JOIN exams.leave l ON l.attempt_id = a.id
                         WHERE a.exam_id = :exam
                        """)
                .param("exam", exam.value())
                .query((row, n) -> new Candidate(
                        new AttemptId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getBoolean("over"),
                        Optional.ofNullable(row.getString("basis"))))
                .list();
    }

    /** @return false when there was one already */
    boolean add(AttemptId attempt, String basis, Instant at, PersonId by) {
        return db.sql("""
                        INSERT INTO exams.leave (attempt_id, basis, at, by)
                        VALUES (:attempt, :basis, :at, :by)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("attempt", attempt.value())
                        .param("basis", basis)
                        .param("at", Times.utc(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }
}
