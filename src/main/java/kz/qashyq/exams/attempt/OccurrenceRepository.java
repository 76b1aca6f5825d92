package kz.qashyq.exams.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.platform.ids.Ids;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened in exams. Rows are only ever added. */
@Repository
class OccurrenceRepository {
    private final JdbcClient db;

    OccurrenceRepository(JdbcClient db) {
        this.db = db;
    }

    void add(Occurrence occurrence) {
        db.sql("""
                        INSERT INTO exams.occurrence (id, exam_id, attempt_id, at, kind, detail, by)
                        VALUES (:id, :exam, :attempt, :at, :kind, :detail, :by)
                        """)
                .param("id", Ids.next())
                .param("exam", occurrence.exam().value())
                .param("attempt", occurrence.attempt().map(AttemptId::value).orElse(null), Types.OTHER)
                .param("at", Times.utc(occurrence.at()))
                .param("kind", occurrence.kind().name())
                .param("detail", occurrence.detail())
                .param("by", occurrence.by().map(PersonId::value).orElse(null), Types.OTHER)
                .update();
    }

    /** Of one attempt, with what concerns all, oldest first. */
    List<Occurrence> of(ExamId exam, AttemptId attempt) {
        return db.sql("""
                        SELECT exam_id, attempt_id, at, kind, detail, by
                          FROM exams.occurrence
                         WHERE exam_id = :exam AND (attempt_id = :attempt OR attempt_id IS NULL)
                         ORDER BY at, id
                        """)
                .param("exam", exam.value())
                .param("attempt", attempt.value())
                .query(OccurrenceRepository::occurrence)
                .list();
    }

    /** Of the whole exam, newest first. */
    List<Occurrence> of(ExamId exam, int most) {
        return db.sql("""
                        SELECT exam_id, attempt_id, at, kind, detail, by
                          FROM exams.occurrence
                         WHERE exam_id = :exam
                         ORDER BY at DESC, id DESC
                         LIMIT :most
                        """)
                .param("exam", exam.value())
                .param("most", most)
                .query(OccurrenceRepository::occurrence)
                .list();
    }

    private static Occurrence occurrence(ResultSet row, int n) throws SQLException {
        return new Occurrence(
                new ExamId(row.getObject("exam_id", UUID.class)),
                Optional.ofNullable(row.getObject("attempt_id", UUID.class)).map(AttemptId::new),
                Times.instant(row, "at"),
                Occurrence.Kind.valueOf(row.getString("kind")),
                row.getString("detail"),
                Optional.ofNullable(row.getObject("by", UUID.class)).map(PersonId::new));
    }
}
