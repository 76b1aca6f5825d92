package kz.qashyq.programs.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.CurriculumId;
import kz.qashyq.programs.SyllabusId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of versions: steps are added and read, never changed. */
@Repository
public class StepRepository {
    private final JdbcClient db;

    StepRepository(JdbcClient db) {
        this.db = db;
    }

    public void add(CurriculumId curriculum, Step step) {
        insert(curriculum, null, step);
    }

    public void add(SyllabusId syllabus, Step step) {
        insert(null, syllabus, step);
    }

    public List<Step> of(CurriculumId curriculum) {
        return db.sql("""
                        SELECT at, person_id, kind, comment
                          FROM programs.step
                         WHERE curriculum_id = :curriculum
                         ORDER BY at, id
                        """)
                .param("curriculum", curriculum.value())
                .query(StepRepository::step)
                .list();
    }

    public List<Step> of(SyllabusId syllabus) {
        return db.sql("""
                        SELECT at, person_id, kind, comment
                          FROM programs.step
                         WHERE syllabus_id = :syllabus
                         ORDER BY at, id
                        """)
                .param("syllabus", syllabus.value())
                .query(StepRepository::step)
                .list();
    }

    private void insert(@Nullable Id curriculum, @Nullable Id syllabus, Step step) {
        db.sql("""
                        INSERT INTO programs.step (id, curriculum_id, syllabus_id, at, person_id, kind, comment)
                        VALUES (:id, :curriculum, :syllabus, :at, :person, :kind, :comment)
                        """)
                .param("id", Ids.next())
                .param("curriculum", curriculum == null ? null : curriculum.value(), Types.OTHER)
                .param("syllabus", syllabus == null ? null : syllabus.value(), Types.OTHER)
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("person", step.by().value())
                .param("kind", step.kind().name())
                .param("comment", step.comment())
                .update();
    }

    private static Step step(ResultSet row, int n) throws SQLException {
        return new Step(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("person_id", UUID.class)),
                Step.Kind.valueOf(row.getString("kind")),
                row.getString("comment"));
    }
}
