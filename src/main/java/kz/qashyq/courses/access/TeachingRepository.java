package kz.qashyq.courses.access;

import java.util.List;
import java.util.UUID;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.course.CourseState;
import kz.qashyq.learners.GroupId;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a teacher in each of their courses: one query. */
@Repository
public class TeachingRepository {
    private final JdbcClient db;

    TeachingRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param waiting works to be marked
     * @param empty LMS-12: topics without anything published
     */
    public record Load(
            CourseId course, DisciplineId discipline, GroupId group, CourseState state, int waiting, int empty) {
        public String path() {
            return "/courses/" + course;
        }
    }

    /** Courses that are not over; those with the most waiting works first. */
    public List<Load> of(PersonId teacher) {
        return db.sql("""
                        SELECT c.id, c.discipline_id, c.group_id, c.state,
                               (SELECT count(*) FROM courses.submission s JOIN courses.item i ON i.id = s.item_id
                                 WHERE i.course_id = c.id AND s.state = 'HANDED_IN') AS waiting,
                               (SELECT count(*) FROM courses.section n
                                 WHERE n.course_id = c.id AND NOT n.dropped
                                   AND NOT EXISTS (SELECT 1 FROM courses.item i
                                                    WHERE i.section_id = n.id AND i.published
                                                      AND i.kind = 'RESOURCE')) AS empty
                          FROM courses.course c
                         WHERE c.teacher_id = :teacher AND c.state <> 'CLOSED'
                         ORDER BY waiting DESC, c.year DESC, c.half DESC, c.id
                        """)
                .param("teacher", teacher.value())
                .query((row, n) -> new Load(
                        new CourseId(row.getObject("id", UUID.class)),
                        new DisciplineId(row.getObject("discipline_id", UUID.class)),
                        new GroupId(row.getObject("group_id", UUID.class)),
                        CourseState.valueOf(row.getString("state")),
                        row.getInt("waiting"),
                        row.getInt("empty")))
                .list();
    }
}
