package kz.qashyq.courses.course;

import java.util.UUID;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.SectionId;
import kz.qashyq.programs.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sections are written here; they are read with their items by the outline. */
@Repository
class SectionRepository {
    private final JdbcClient db;

    SectionRepository(JdbcClient db) {
        this.db = db;
    }

    /** A topic that is already a section keeps its items and takes the new title, week and hours. */
    void save(CourseId course, Topic topic) {
        db.sql("""
                        INSERT INTO courses.section (id, course_id, topic_id, number, week, title, hours, format)
                        VALUES (:id, :course, :topic, :number, :week, CAST(:title AS jsonb), :hours, :format)
                        ON CONFLICT (course_id, topic_id) DO UPDATE
                           SET number = EXCLUDED.number, week = EXCLUDED.week, title = EXCLUDED.title,
                               hours = EXCLUDED.hours, format = EXCLUDED.format, dropped = false
                        """)
                .param("id", SectionId.next().value())
                .param("course", course.value())
                .param("topic", topic.id().value())
                .param("number", topic.number())
                .param("week", topic.week())
                .param("title", topic.title().json())
                .param("hours", topic.hours())
                .param("format", topic.format().name())
                .update();
    }

    /** Sections of topics that are gone: the empty ones go too, the others stay until their items are moved. */
    void dropAllBut(CourseId course, UUID[] topics) {
        db.sql("""
                        DELETE FROM courses.section s
                         WHERE s.course_id = :course AND s.topic_id <> ALL (:topics)
                           AND NOT EXISTS (SELECT 1 FROM courses.item i WHERE i.section_id = s.id)
                        """).param("course", course.value()).param("topics", topics).update();
        db.sql("UPDATE courses.section SET dropped = true WHERE course_id = :course AND topic_id <> ALL (:topics)")
                .param("course", course.value())
                .param("topics", topics)
                .update();
    }
}
