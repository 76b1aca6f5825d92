package kz.qashyq.programs.syllabus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.ClassFormat;
import kz.qashyq.programs.Control;
import kz.qashyq.programs.ControlForm;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.ControlKind;
import kz.qashyq.programs.SyllabusId;
import kz.qashyq.programs.Topic;
import kz.qashyq.programs.TopicId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The topics and control events of a syllabus; only ever written as a whole, by {@link SyllabusRepository}. */
@Repository
class SyllabusRows {
    private final JdbcClient db;

    SyllabusRows(JdbcClient db) {
        this.db = db;
    }

    Syllabus fill(Syllabus syllabus) {
        var topics = db.sql("""
                        SELECT id, number, week, title, hours, format
                          FROM programs.topic
                         WHERE syllabus_id = :syllabus
                         ORDER BY number
                        """)
                .param("syllabus", syllabus.id().value())
                .query(SyllabusRows::topic)
                .list();
        var controls = db.sql("""
                        SELECT id, title, kind, form, weight, due
                          FROM programs.control
                         WHERE syllabus_id = :syllabus
                         ORDER BY position
                        """)
                .param("syllabus", syllabus.id().value())
                .query(SyllabusRows::control)
                .list();
        return new Syllabus(
                syllabus.id(),
                syllabus.discipline(),
                syllabus.version(),
                syllabus.stage(),
                syllabus.edition(),
                new SyllabusDraft(syllabus.draft().parts(), topics, controls));
    }

    void replace(SyllabusId syllabus, SyllabusDraft draft) {
        db.sql("DELETE FROM programs.topic WHERE syllabus_id = :syllabus")
                .param("syllabus", syllabus.value())
                .update();
        db.sql("DELETE FROM programs.control WHERE syllabus_id = :syllabus")
                .param("syllabus", syllabus.value())
                .update();
        insertTopics(syllabus, draft.topics());
        insertControls(syllabus, draft.controls());
    }

    private void insertTopics(SyllabusId syllabus, List<Topic> topics) {
        var values = topics.stream()
                .map(topic -> Map.of(
                        "id", topic.id().value(),
                        "number", topic.number(),
                        "week", topic.week(),
                        "title", topic.title(),
                        "hours", topic.hours(),
                        "format", topic.format()))
                .toList();
        db.sql("""
                        INSERT INTO programs.topic (syllabus_id, id, number, week, title, hours, format)
                        SELECT :syllabus, t.id, t.number, t.week, t.title, t.hours, t.format
                          FROM jsonb_to_recordset(CAST(:topics AS jsonb))
                               AS t (id uuid, number int, week int, title jsonb, hours int, format text)
                        """)
                .param("syllabus", syllabus.value())
                .param("topics", Json.write(values))
                .update();
    }

    private void insertControls(SyllabusId syllabus, List<Control> controls) {
        var values = new ArrayList<Map<String, Object>>();
        for (var control : controls) {
            values.add(Map.of(
                    "id", control.id().value(),
                    "position", values.size(),
                    "title", control.title(),
                    "kind", control.kind(),
                    "form", control.form().map(ControlForm::name).orElse(""),
                    "weight", control.weight(),
                    "due", control.due().toString()));
        }
        db.sql("""
                        INSERT INTO programs.control (syllabus_id, id, position, title, kind, form, weight, due)
                        SELECT :syllabus, c.id, c.position, c.title, c.kind, nullif(c.form, ''), c.weight, c.due
                          FROM jsonb_to_recordset(CAST(:controls AS jsonb))
                               AS c (id uuid, position int, title jsonb, kind text, form text, weight int, due date)
                        """)
                .param("syllabus", syllabus.value())
                .param("controls", Json.write(values))
                .update();
    }

    private static Topic topic(ResultSet row, int n) throws SQLException {
        return new Topic(
                new TopicId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getInt("week"),
                Localized.fromJson(row.getString("title")),
                row.getInt("hours"),
                ClassFormat.valueOf(row.getString("format")));
    }

    private static Control control(ResultSet row, int n) throws SQLException {
        return new Control(
                new ControlId(row.getObject("id", UUID.class)),
                Localized.fromJson(row.getString("title")),
                ControlKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("form")).map(ControlForm::valueOf),
                row.getInt("weight"),
                row.getObject("due", LocalDate.class));
    }
}
