package kz.qashyq.courses.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.work.SubmissionState;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.TestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is due, overdue, returned or newly marked: one query each, however many courses. */
@Repository
public class DueRepository {
    private final JdbcClient db;

    DueRepository(JdbcClient db) {
        this.db = db;
    }

    /** What one learner should look at: what to rework first, then by deadline. */
    public List<DueItem> of(Learner learner, Instant now, Instant until, Instant markedSince) {
        return db.sql("""
                        SELECT i.id, i.course_id, c.discipline_id, i.title, i.test_id, i.deadline, s.state, s.points,
                               ARRAY[]::uuid[] AS only_for, ARRAY[]::uuid[] AS did
                          FROM courses.item i
                          JOIN courses.course c ON c.id = i.course_id
                          LEFT JOIN courses.progress p ON p.item_id = i.id AND p.learner_id = :learner
                          LEFT JOIN LATERAL (SELECT w.id, w.state, w.points
                                               FROM courses.submission w
                                              WHERE w.item_id = i.id AND w.learner_id = :learner AND w.state <> 'DRAFT'
                                              ORDER BY w.version DESC LIMIT 1) s ON true
                         WHERE c.group_id = :group AND c.state = 'OPEN' AND i.published AND i.kind IN ('TASK', 'TEST')
                           AND (i.available_from IS NULL OR i.available_from <= :now)
                           AND (NOT EXISTS (SELECT 1 FROM courses.task_learner l WHERE l.item_id = i.id)
                                OR EXISTS (SELECT 1 FROM courses.task_learner l
                                            WHERE l.item_id = i.id AND l.learner_id = :learner))
                           AND (s.id IS NULL AND p.done IS NULL AND i.deadline <= :until
                                OR s.state = 'RETURNED'
                                OR s.state = 'MARKED' AND EXISTS (SELECT 1 FROM courses.review r
                                                                   WHERE r.submission_id = s.id AND r.at >= :since))
                         ORDER BY (s.state IS NOT DISTINCT FROM 'RETURNED') DESC, (s.id IS NULL) DESC, i.deadline NULLS LAST
                        """)
                .param("learner", learner.id().value())
                .param("group", learner.group().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("since", markedSince.atOffset(ZoneOffset.UTC))
                .query(DueRepository::due)
                .list();
    }

    /** A group's works whose deadline has passed, with those who did them; the longest overdue first. */
    List<DueItem> past(GroupId group, Instant now) {
        return db.sql("""
                        SELECT i.id, i.course_id, c.discipline_id, i.title, i.test_id, i.deadline,
                               NULL::text AS state, NULL::smallint AS points,
                               ARRAY(SELECT l.learner_id FROM courses.task_learner l WHERE l.item_id = i.id) AS only_for,
                               ARRAY(SELECT w.learner_id FROM courses.submission w
                                      WHERE w.item_id = i.id AND w.state <> 'DRAFT'
                                     UNION
                                     SELECT p.learner_id FROM courses.progress p
                                      WHERE p.item_id = i.id AND p.done IS NOT NULL) AS did
                          FROM courses.item i
                          JOIN courses.course c ON c.id = i.course_id
                         WHERE c.group_id = :group AND c.state = 'OPEN' AND i.published AND i.kind IN ('TASK', 'TEST')
                           AND i.deadline < date_trunc('second', :now::timestamptz)
                         ORDER BY i.deadline
                        """)
                .param("group", group.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(DueRepository::due)
                .list();
    }

    private static DueItem due(ResultSet row, int n) throws SQLException {
        var title = row.getString("title");
        var test = row.getObject("test_id", UUID.class);
        var deadline = row.getObject("deadline", OffsetDateTime.class);
        var state = row.getString("state");
        return new DueItem(
                new ItemId(row.getObject("id", UUID.class)),
                new CourseId(row.getObject("course_id", UUID.class)),
                new DisciplineId(row.getObject("discipline_id", UUID.class)),
                title == null ? null : Localized.fromJson(title),
                test == null ? null : new TestId(test),
                deadline == null ? null : deadline.toInstant(),
                state == null ? null : SubmissionState.valueOf(state),
                row.getObject("points", Integer.class),
                learners(row, "only_for"),
                learners(row, "did"));
    }

    private static Set<LearnerId> learners(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(id -> new LearnerId((UUID) id))
                .collect(Collectors.toSet());
    }
}
