package kz.qashyq.courses.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.courses.AcademicTerm;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.CourseType;
import kz.qashyq.courses.ItemId;
import kz.qashyq.journal.JournalId;
import kz.qashyq.learners.GroupId;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ApprovedSyllabus;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.resources.ResourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class CourseRepository {
    private final JdbcClient db;

    CourseRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(Course course, ApprovedSyllabus syllabus, OffsetDateTime at) {
        db.sql("""
            INSERT INTO courses.course (id, discipline_id, group_id, teacher_id, journal_id, syllabus_id,
                                        syllabus_version, year, half, type, state, created)
            VALUES (:id, :discipline, :group, :teacher, :journal, :syllabus,
                    :version, :year, :half, :type, 'DRAFT', :at)
            """)
                .param("id", course.id().value())
                .param("discipline", course.discipline().value())
                .param("group", course.group().value())
                .param("teacher", course.teacher().value())
                .param("journal", course.journal().value())
                .param("syllabus", syllabus.id().value())
                .param("version", syllabus.version())
                .param("year", course.term().year())
                .param("half", course.term().half())
                .param("type", course.type().name())
                .param("at", at)
                .update();
    }

    boolean exists(DisciplineId discipline, GroupId group, PersonId teacher, AcademicTerm term) {
        return db.sql("""
            SELECT EXISTS (SELECT 1 FROM courses.course
                            WHERE discipline_id = :discipline AND group_id = :group
                              AND teacher_id = :teacher AND year = :year AND half = :half)
            """)
                .param("discipline", discipline.value())
                .param("group", group.value())
                .param("teacher", teacher.value())
                .param("year", term.year())
                .param("half", term.half())
                .query(Boolean.class)
                .single();
    }

    void setType(CourseId course, CourseType type) {
        db.sql("UPDATE courses.course SET type = :type WHERE id = :id")
                .param("id", course.value())
                .param("type", type.name())
                .update();
    }

    void setState(CourseId course, CourseState state, @Nullable OffsetDateTime closed) {
        db.sql("UPDATE courses.course SET state = :state, closed = :closed WHERE id = :id")
                .param("id", course.value())
                .param("state", state.name())
                .param("closed", closed, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void setSyllabus(CourseId course, ApprovedSyllabus syllabus) {
        db.sql("UPDATE courses.course SET syllabus_id = :syllabus, syllabus_version = :version WHERE id = :id")
                .param("id", course.value())
                .param("syllabus", syllabus.id().value())
                .param("version", syllabus.version())
                .update();
    }

    /** Apart from the lists: a statement with a single condition is planned once, and every page of a course asks it. */
    public Optional<Course> find(CourseId id) {
        return db.sql("""
            SELECT id, discipline_id, group_id, teacher_id, journal_id, syllabus_version,
                   year, half, type, state, closed
              FROM courses.course
             WHERE id = :id
            """)
                .param("id", id.value())
                .query(CourseRepository::course)
                .optional();
    }

    public Optional<Course> with(ItemId item) {
        return db.sql("""
            SELECT c.id, c.discipline_id, c.group_id, c.teacher_id, c.journal_id, c.syllabus_version,
                   c.year, c.half, c.type, c.state, c.closed
              FROM courses.course c
              JOIN courses.item i ON i.course_id = c.id
             WHERE i.id = :item
            """)
                .param("item", item.value())
                .query(CourseRepository::course)
                .optional();
    }

    public List<Course> all() {
        return list(null, null, null);
    }

    public List<Course> taughtBy(PersonId teacher) {
        return list(teacher, null, null);
    }

    public List<Course> ofGroup(GroupId group) {
        return list(null, group, null);
    }

    public List<Course> ofDiscipline(DisciplineId discipline) {
        return list(null, null, discipline);
    }

    /** Those in which this material stands, each once. */
    public List<Course> with(ResourceId resource) {
        return db.sql("""
            SELECT id, discipline_id, group_id, teacher_id, journal_id, syllabus_version,
                   year, half, type, state, closed
              FROM courses.course
             WHERE id IN (SELECT course_id FROM courses.item WHERE resource_id = :resource)
             ORDER BY year DESC, half DESC, id
            """)
                .param("resource", resource.value())
                .query(CourseRepository::course)
                .list();
    }

    /** The newest terms first. */
    private List<Course> list(@Nullable PersonId teacher, @Nullable GroupId group, @Nullable DisciplineId discipline) {
        return db.sql("""
            SELECT id, discipline_id, group_id, teacher_id, journal_id, syllabus_version,
                   year, half, type, state, closed
              FROM courses.course
             WHERE (:teacher::uuid IS NULL OR teacher_id = :teacher::uuid)
               AND (:group::uuid IS NULL OR group_id = :group::uuid)
               AND (:discipline::uuid IS NULL OR discipline_id = :discipline::uuid)
             ORDER BY year DESC, half DESC, id
            """)
                .param("teacher", teacher == null ? null : teacher.value(), java.sql.Types.OTHER)
                .param("group", group == null ? null : group.value(), java.sql.Types.OTHER)
                .param("discipline", discipline == null ? null : discipline.value(), java.sql.Types.OTHER)
                .query(CourseRepository::course)
                .list();
    }

    private static Course course(ResultSet row, int n) throws SQLException {
        var closed = row.getObject("closed", OffsetDateTime.class);
        return new Course(
                new CourseId(row.getObject("id", UUID.class)),
                new DisciplineId(row.getObject("discipline_id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                new PersonId(row.getObject("teacher_id", UUID.class)),
                new JournalId(row.getObject("journal_id", UUID.class)),
                row.getInt("syllabus_version"),
                new AcademicTerm(row.getInt("year"), row.getInt("half")),
                CourseType.valueOf(row.getString("type")),
                CourseState.valueOf(row.getString("state")),
                closed == null ? null : closed.toInstant());
    }
}
