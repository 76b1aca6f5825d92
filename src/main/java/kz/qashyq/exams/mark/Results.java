package kz.qashyq.exams.mark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.attempt.AttemptState;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of an exam. */
@Repository
public class Results {
    private final JdbcClient db;

    Results(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param score empty until everything is marked
     * @param waiting answers that a person has to mark yet
     */
    public record Row(
            AttemptId attempt, PersonId person, int round, AttemptState state, Optional<Score> score, int waiting) {
        public boolean isAbsent() {
            return state == AttemptState.ABSENT;
        }

        public boolean isOver() {
            return isAbsent() || state == AttemptState.FINISHED;
        }
    }

    public List<Row> of(ExamId exam) {
        return list(exam.value(), null);
    }

    public Optional<Row> of(AttemptId attempt) {
        return list(null, attempt.value()).stream().findFirst();
    }

    private List<Row> list(@Nullable UUID exam, @Nullable UUID attempt) {
        return db.sql("""
                        SELECT a.id, a.person_id, a.round, a.state, a.points, a.most,
                               (SELECT count(*) FROM exams.item_mark i WHERE i.attempt_id = a.id AND i.share IS NULL) AS waiting
                          FROM exams.attempt a
                         WHERE (:exam::uuid IS NULL OR a.exam_id = :exam::uuid)
                           AND (:attempt::uuid IS NULL OR a.id = :attempt::uuid)
                        """)
                .param("exam", exam)
                .param("attempt", attempt)
                .query(Results::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var points = row.getBigDecimal("points");
        var most = row.getBigDecimal("most");
        return new Row(
                new AttemptId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("round"),
                AttemptState.valueOf(row.getString("state")),
                points == null || most == null ? Optional.empty() : Optional.of(new Score(points, most)),
                row.getInt("waiting"));
    }
}
