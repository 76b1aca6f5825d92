package kz.qashyq.courses.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.courses.work.SubmissionState;
import kz.qashyq.learners.LearnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what learners left in courses: progress and the latest work together. */
@Repository
public class TraceRepository {
    private final JdbcClient db;

    TraceRepository(JdbcClient db) {
        this.db = db;
    }

    /** Of everybody. */
    public List<Trace> ofCourse(CourseId course) {
        return db.sql("""
            WITH gone AS (
                SELECT p.item_id, p.learner_id, p.opened, p.position, p.length, p.done, p.best
                  FROM courses.progress p
                  JOIN courses.item i ON i.id = p.item_id
                 WHERE i.course_id = :course
            ), work AS (
                SELECT DISTINCT ON (s.item_id, s.learner_id)
                       s.item_id, s.learner_id, s.id, s.state, s.handed_in, s.reckoned, s.points,
                       bool_or(s.state = 'DRAFT') OVER (PARTITION BY s.item_id, s.learner_id) AS drafted
                  FROM courses.submission s
                  JOIN courses.item i ON i.id = s.item_id
                 WHERE i.course_id = :course
                 ORDER BY s.item_id, s.learner_id, (s.state = 'DRAFT'), s.version DESC
            )
            SELECT item_id, learner_id, opened, position, length, done, best,
                   work.id AS work_id, work.state, work.handed_in, work.reckoned, work.points, work.drafted
              FROM gone FULL JOIN work USING (item_id, learner_id)
            """)
                .param("course", course.value())
                .query(TraceRepository::trace)
                .list();
    }

    /** Of many courses in one query. A learner's pages ask it, so it is planned once and not for each. */
    public List<Trace> of(Collection<CourseId> courses, LearnerId learner) {
        if (courses.isEmpty()) return List.of();
        return db.sql("""
            WITH gone AS (
                SELECT p.item_id, p.learner_id, p.opened, p.position, p.length, p.done, p.best
                  FROM courses.progress p
                  JOIN courses.item i ON i.id = p.item_id
                 WHERE i.course_id = ANY (:courses) AND p.learner_id = :learner
            ), work AS (
                SELECT DISTINCT ON (s.item_id)
                       s.item_id, s.learner_id, s.id, s.state, s.handed_in, s.reckoned, s.points,
                       bool_or(s.state = 'DRAFT') OVER (PARTITION BY s.item_id) AS drafted
                  FROM courses.submission s
                  JOIN courses.item i ON i.id = s.item_id
                 WHERE i.course_id = ANY (:courses) AND s.learner_id = :learner
                 ORDER BY s.item_id, (s.state = 'DRAFT'), s.version DESC
            )
            SELECT item_id, learner_id, opened, position, length, done, best,
                   work.id AS work_id, work.state, work.handed_in, work.reckoned, work.points, work.drafted
              FROM gone FULL JOIN work USING (item_id, learner_id)
            """)
                .param("courses", courses.stream().map(CourseId::value).toArray(UUID[]::new))
                .param("learner", learner.value())
                .query(TraceRepository::trace)
                .list();
    }

    private static Trace trace(ResultSet row, int n) throws SQLException {
        return new Trace(
                new ItemId(row.getObject("item_id", UUID.class)),
                new LearnerId(row.getObject("learner_id", UUID.class)),
                instant(row, "opened"),
                row.getDouble("position"),
                row.getDouble("length"),
                instant(row, "done"),
                row.getBigDecimal("best"),
                work(row),
                row.getBoolean("drafted"));
    }

    private static Trace.@Nullable Work work(ResultSet row) throws SQLException {
        var handedIn = instant(row, "handed_in");
        var reckoned = instant(row, "reckoned");
        if (handedIn == null || reckoned == null) return null;
        return new Trace.Work(
                new SubmissionId(row.getObject("work_id", UUID.class)),
                SubmissionState.valueOf(row.getString("state")),
                handedIn,
                reckoned,
                row.getObject("points", Integer.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
