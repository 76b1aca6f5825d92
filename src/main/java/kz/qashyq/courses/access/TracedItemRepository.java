package kz.qashyq.courses.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.testing.TestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands in many courses at once, for those who count traces. */
@Repository
class TracedItemRepository {
    private final JdbcClient db;

    TracedItemRepository(JdbcClient db) {
        this.db = db;
    }

    /** @param title a task's own, otherwise empty */
    record Row(
            UUID course,
            UUID id,
            @Nullable ResourceId resource,
            @Nullable TestId test,
            Localized title,
            @Nullable Instant deadline) {}

    /** @param learner whose tasks they are; null for all */
    List<Row> published(Collection<UUID> courses, @Nullable UUID learner) {
        return db.sql("""
                        SELECT i.course_id, i.id, i.resource_id, i.test_id, i.title::text, i.deadline
                          FROM courses.item i
                          JOIN courses.section n ON n.id = i.section_id
                         WHERE i.course_id = ANY (:courses) AND i.published
                           AND (:learner::uuid IS NULL
                                OR NOT EXISTS (SELECT 1 FROM courses.task_learner t WHERE t.item_id = i.id)
                                OR EXISTS (SELECT 1 FROM courses.task_learner t
                                            WHERE t.item_id = i.id AND t.learner_id = :learner))
                         ORDER BY i.course_id, n.number, i.position
                        """)
                .param("courses", courses.toArray(UUID[]::new))
                .param("learner", learner, Types.OTHER)
                .query((row, n) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var resource = row.getObject("resource_id", UUID.class);
        var test = row.getObject("test_id", UUID.class);
        var title = row.getString("title");
        var deadline = row.getObject("deadline", OffsetDateTime.class);
        return new Row(
                row.getObject("course_id", UUID.class),
                row.getObject("id", UUID.class),
                resource == null ? null : new ResourceId(resource),
                test == null ? null : new TestId(test),
                title == null ? Localized.empty() : Localized.fromJson(title),
                deadline == null ? null : deadline.toInstant());
    }
}
