package kz.qashyq.courses.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.course.CourseState;
import kz.qashyq.journal.JournalId;
import kz.qashyq.learners.GroupId;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.testing.TestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers the modules below: is this resource, this test, this file given to that person? */
@Repository
class GivenItemRepository {
    private final JdbcClient db;

    GivenItemRepository(JdbcClient db) {
        this.db = db;
    }

    /** To a group that studies, in a course that has begun, published and available. */
    boolean isGiven(ResourceId resource, GroupId group, Instant now) {
        return db.sql("""
                        SELECT EXISTS (SELECT 1 FROM courses.item i JOIN courses.course c ON c.id = i.course_id
                                        WHERE i.resource_id = :resource AND i.published
                                          AND (i.available_from IS NULL OR i.available_from <= :now)
                                          AND c.group_id = :group AND c.state <> 'DRAFT')
                        """)
                .param("resource", resource.value())
                .param("group", group.value())
                .param("now", now.atOffset(java.time.ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    boolean isUsedBy(ResourceId resource, PersonId teacher) {
        return db.sql("""
                        SELECT EXISTS (SELECT 1 FROM courses.item i JOIN courses.course c ON c.id = i.course_id
                                        WHERE i.resource_id = :resource AND c.teacher_id = :teacher)
                        """)
                .param("resource", resource.value())
                .param("teacher", teacher.value())
                .query(Boolean.class)
                .single();
    }

    /** Where a test is given to a group, the newest course first. */
    List<GivenItem> giving(TestId test, GroupId group) {
        return db.sql("""
                        SELECT i.id, i.course_id, c.journal_id, c.teacher_id, c.state, c.closed, i.published,
                               i.available_from, i.deadline, i.control_id IS NOT NULL AS counts
                          FROM courses.item i
                          JOIN courses.course c ON c.id = i.course_id
                         WHERE i.test_id = :test AND c.group_id = :group AND c.state <> 'DRAFT'
                         ORDER BY (c.state = 'OPEN') DESC, c.year DESC, c.half DESC
                        """)
                .param("test", test.value())
                .param("group", group.value())
                .query(GivenItemRepository::given)
                .list();
    }

    private static GivenItem given(ResultSet row, int n) throws SQLException {
        return new GivenItem(
                new ItemId(row.getObject("id", UUID.class)),
                new CourseId(row.getObject("course_id", UUID.class)),
                new JournalId(row.getObject("journal_id", UUID.class)),
                new PersonId(row.getObject("teacher_id", UUID.class)),
                CourseState.valueOf(row.getString("state")),
                instant(row, "closed"),
                row.getBoolean("published"),
                instant(row, "available_from"),
                instant(row, "deadline"),
                row.getBoolean("counts"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
