package kz.qashyq.courses.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qashyq.courses.AcceptedKind;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.ItemTerms;
import kz.qashyq.courses.SectionId;
import kz.qashyq.courses.Task;
import kz.qashyq.courses.WorkKind;
import kz.qashyq.courses.course.Section;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.ClassFormat;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.TopicId;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.testing.TestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads sections with their items, the instructions of tasks aside. */
@Repository
public class OutlineRepository {
    private final JdbcClient db;

    OutlineRepository(JdbcClient db) {
        this.db = db;
    }

    private record Row(
            CourseId course, Section section, @Nullable Item item) {}

    public Outline of(CourseId course) {
        return of(List.of(course)).getOrDefault(course, new Outline(List.of()));
    }

    /** Of many courses in one query; a course without sections is left out. */
    public Map<CourseId, Outline> of(Collection<CourseId> courses) {
        if (courses.isEmpty()) return Map.of();
        var rows = db.sql("""
                        SELECT s.course_id, s.id AS section_id, s.topic_id, s.number, s.week, s.title AS section_title,
                               s.hours, s.format, s.dropped,
                               i.id, i.position, i.kind, i.resource_id, i.test_id, i.title, i.published,
                               i.required, i.available_from, i.deadline, i.control_id,
                               t.max_points, t.accepted, t.attempts, t.late_accepted, t.work_kind,
                               ARRAY(SELECT l.learner_id FROM courses.task_learner l WHERE l.item_id = i.id) AS only_for
                          FROM courses.section s
                          LEFT JOIN courses.item i ON i.section_id = s.id
                          LEFT JOIN courses.task t ON t.item_id = i.id
                         WHERE s.course_id = ANY (:courses)
                         ORDER BY s.course_id, s.dropped, s.number, i.position, i.id
                        """)
                .param("courses", courses.stream().map(CourseId::value).toArray(UUID[]::new))
                .query(OutlineRepository::row)
                .list();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::course,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), OutlineRepository::outline)));
    }

    private static Outline outline(List<Row> rows) {
        var parts = new ArrayList<Outline.Part>();
        for (var row : rows) {
            if (parts.isEmpty()
                    || !parts.getLast().section().id().equals(row.section().id()))
                parts.add(new Outline.Part(row.section(), new ArrayList<>()));
            if (row.item() != null) parts.getLast().items().add(row.item());
        }
        return new Outline(parts);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var course = new CourseId(row.getObject("course_id", UUID.class));
        var section = new Section(
                new SectionId(row.getObject("section_id", UUID.class)),
                new TopicId(row.getObject("topic_id", UUID.class)),
                row.getInt("number"),
                row.getInt("week"),
                Localized.fromJson(row.getString("section_title")),
                row.getInt("hours"),
                ClassFormat.valueOf(row.getString("format")),
                row.getBoolean("dropped"));
        var id = row.getObject("id", UUID.class);
        return new Row(course, section, id == null ? null : item(row, new ItemId(id), course, section.id()));
    }

    private static Item item(ResultSet row, ItemId id, CourseId course, SectionId section) throws SQLException {
        var control = row.getObject("control_id", UUID.class);
        return new Item(
                id,
                course,
                section,
                row.getInt("position"),
                thing(row),
                row.getBoolean("published"),
                new ItemTerms(
                        row.getBoolean("required"),
                        instant(row, "available_from"),
                        instant(row, "deadline"),
                        control == null ? null : new ControlId(control)));
    }

    private static Item.Thing thing(ResultSet row) throws SQLException {
        return switch (ItemKind.valueOf(row.getString("kind"))) {
            case RESOURCE -> new Item.Thing.Material(new ResourceId(row.getObject("resource_id", UUID.class)));
            case TEST -> new Item.Thing.Quiz(new TestId(row.getObject("test_id", UUID.class)));
            case TASK ->
                new Item.Thing.Work(new Task(
                        Localized.fromJson(row.getString("title")),
                        row.getInt("max_points"),
                        array(row, "accepted")
                                .map(kind -> AcceptedKind.valueOf((String) kind))
                                .collect(Collectors.toSet()),
                        row.getInt("attempts"),
                        row.getBoolean("late_accepted"),
                        WorkKind.valueOf(row.getString("work_kind")),
                        learners(row)));
        };
    }

    private static Set<LearnerId> learners(ResultSet row) throws SQLException {
        return array(row, "only_for").map(id -> new LearnerId((UUID) id)).collect(Collectors.toSet());
    }

    private static Stream<Object> array(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
