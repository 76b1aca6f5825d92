package kz.qashyq.courses.item;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.ItemTerms;
import kz.qashyq.courses.SectionId;
import kz.qashyq.courses.Task;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.testing.TestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes items; {@link OutlineRepository} reads them. */
@Repository
public class CourseItemRepository {
    private final JdbcClient db;

    CourseItemRepository(JdbcClient db) {
        this.db = db;
    }

    /** At the end of its section. */
    void insert(Item item) {
        var title =
                item.thing() instanceof Item.Thing.Work(var task) ? task.title().json() : null;
        db.sql("""
                        INSERT INTO courses.item (id, course_id, section_id, position, kind, resource_id, test_id, title,
                                                  published, required, available_from, deadline, control_id)
                        VALUES (:id, :course, :section,
                                (SELECT coalesce(max(position), 0) + 1 FROM courses.item WHERE section_id = :section),
                                :kind, :resource, :test, CAST(:title AS jsonb),
                                :published, :required, :from, :deadline, :column)
                        """)
                .param("id", item.id().value())
                .param("course", item.course().value())
                .param("section", item.section().value())
                .param("kind", item.kind().name())
                .param(
                        "resource",
                        item.thing() instanceof Item.Thing.Material(ResourceId id) ? id.value() : null,
                        Types.OTHER)
                .param("test", item.thing() instanceof Item.Thing.Quiz(TestId id) ? id.value() : null, Types.OTHER)
                .param("title", title, Types.VARCHAR)
                .param("published", item.published())
                .param("required", item.terms().required())
                .param("from", time(item.terms().availableFrom()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("deadline", time(item.terms().deadline()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("column", control(item.terms()), Types.OTHER)
                .update();
    }

    void saveTask(ItemId item, Task task, Localized instructions) {
        db.sql("UPDATE courses.item SET title = CAST(:title AS jsonb) WHERE id = :item")
                .param("item", item.value())
                .param("title", task.title().json())
                .update();
        db.sql("""
                        INSERT INTO courses.task (item_id, instructions, max_points, accepted, attempts, late_accepted, work_kind)
                        VALUES (:item, CAST(:instructions AS jsonb), :points, :accepted, :attempts, :late, :kind)
                        ON CONFLICT (item_id) DO UPDATE
                           SET instructions = EXCLUDED.instructions, max_points = EXCLUDED.max_points,
                               accepted = EXCLUDED.accepted, attempts = EXCLUDED.attempts,
                               late_accepted = EXCLUDED.late_accepted, work_kind = EXCLUDED.work_kind
                        """)
                .param("item", item.value())
                .param("instructions", instructions.json())
                .param("points", task.maxPoints())
                .param(
                        "accepted",
                        task.accepted().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("attempts", task.attempts())
                .param("late", task.lateAccepted())
                .param("kind", task.kind().name())
                .update();
        db.sql("DELETE FROM courses.task_learner WHERE item_id = :item")
                .param("item", item.value())
                .update();
        db.sql("""
                        INSERT INTO courses.task_learner (item_id, learner_id)
                        SELECT :item, learner FROM unnest(:learners::uuid[]) AS learner
                        """)
                .param("item", item.value())
                .param("learners", task.onlyFor().stream().map(LearnerId::value).toArray(UUID[]::new))
                .update();
    }

    void saveTerms(ItemId item, SectionId section, ItemTerms terms) {
        db.sql("""
                        UPDATE courses.item
                           SET section_id = :section, required = :required, available_from = :from, deadline = :deadline,
                               control_id = :column,
                               position = CASE WHEN section_id = :section THEN position
                                   ELSE (SELECT coalesce(max(o.position), 0) + 1 FROM courses.item o
                                          WHERE o.section_id = :section) END
                         WHERE id = :item
                        """)
                .param("item", item.value())
                .param("section", section.value())
                .param("required", terms.required())
                .param("from", time(terms.availableFrom()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("deadline", time(terms.deadline()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("column", control(terms), Types.OTHER)
                .update();
    }

    void publish(ItemId item, boolean published) {
        db.sql("UPDATE courses.item SET published = :published WHERE id = :item")
                .param("item", item.value())
                .param("published", published)
                .update();
    }

    /** Writes the order of a section anew. */
    void order(List<ItemId> items) {
        db.sql("""
                        UPDATE courses.item i SET position = o.place
                          FROM unnest(:items::uuid[]) WITH ORDINALITY AS o (id, place)
                         WHERE i.id = o.id
                        """)
                .param("items", items.stream().map(ItemId::value).toArray(UUID[]::new))
                .update();
    }

    /** Drafts count too: a learner's started work is not thrown away. */
    boolean hasWork(ItemId item) {
        return db.sql("SELECT EXISTS (SELECT 1 FROM courses.submission WHERE item_id = :item)")
                .param("item", item.value())
                .query(Boolean.class)
                .single();
    }

    void delete(ItemId item) {
        db.sql("DELETE FROM courses.item WHERE id = :item")
                .param("item", item.value())
                .update();
    }

    public Localized instructions(ItemId task) {
        return db.sql("SELECT instructions FROM courses.task WHERE item_id = :item")
                .param("item", task.value())
                .query((row, n) -> Localized.fromJson(row.getString("instructions")))
                .single();
    }

    public Optional<CourseId> courseOf(ItemId item) {
        return db.sql("SELECT course_id FROM courses.item WHERE id = :item")
                .param("item", item.value())
                .query((row, n) -> new CourseId(row.getObject("course_id", UUID.class)))
                .optional();
    }

    private static @Nullable UUID control(ItemTerms terms) {
        var column = terms.column();
        return column == null ? null : column.value();
    }

    private static java.time.@Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
