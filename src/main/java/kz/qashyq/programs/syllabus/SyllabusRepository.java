package kz.qashyq.programs.syllabus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.ControlForm;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.SyllabusId;
import kz.qashyq.programs.approval.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

@Repository
class SyllabusRepository {
    private static final TypeReference<Map<SyllabusPart, Localized>> PARTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final SyllabusRows rows;

    SyllabusRepository(JdbcClient db, SyllabusRows rows) {
        this.db = db;
        this.rows = rows;
    }

    void insert(Syllabus syllabus) {
        db.sql("""
                        INSERT INTO programs.syllabus (id, discipline_id, version, stage, parts)
                        VALUES (:id, :discipline, :version, :stage, CAST(:parts AS jsonb))
                        """)
                .param("id", syllabus.id().value())
                .param("discipline", syllabus.discipline().value())
                .param("version", syllabus.version())
                .param("stage", syllabus.stage().name())
                .param("parts", Json.write(syllabus.draft().parts()))
                .update();
        rows.replace(syllabus.id(), syllabus.draft());
    }

    /** Writes an open version that is still the one its writer saw; false when it no longer is. */
    boolean update(SyllabusId id, int edition, SyllabusDraft draft) {
        var written = db.sql("""
                        UPDATE programs.syllabus
                           SET parts = CAST(:parts AS jsonb), edition = edition + 1
                         WHERE id = :id AND edition = :edition AND stage IN ('DRAFT', 'RETURNED')
                        """)
                .param("parts", Json.write(draft.parts()))
                .param("id", id.value())
                .param("edition", edition)
                .update();
        if (written == 1) rows.replace(id, draft);
        return written == 1;
    }

    void move(SyllabusId id, Stage to) {
        db.sql("UPDATE programs.syllabus SET stage = :stage WHERE id = :id")
                .param("stage", to.name())
                .param("id", id.value())
                .update();
    }

    /** Locked: a syllabus must not be approved while it is being changed. */
    Optional<Syllabus> lock(SyllabusId id) {
        db.sql("SELECT id FROM programs.syllabus WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    Optional<Syllabus> find(SyllabusId id) {
        return db.sql("""
                        SELECT id, discipline_id, version, stage, edition, parts
                          FROM programs.syllabus
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> syllabus(row))
                .optional()
                .map(rows::fill);
    }

    /** The version in force. */
    Optional<Syllabus> approved(DisciplineId discipline) {
        return db.sql("""
                        SELECT id, discipline_id, version, stage, edition, parts
                          FROM programs.syllabus
                         WHERE discipline_id = :discipline AND stage = 'APPROVED'
                         ORDER BY version DESC
                         LIMIT 1
                        """)
                .param("discipline", discipline.value())
                .query((row, n) -> syllabus(row))
                .optional()
                .map(rows::fill);
    }

    Optional<ControlForm> form(DisciplineId discipline, ControlId control) {
        return db.sql("""
                        SELECT c.form
                          FROM programs.control c
                         WHERE c.id = :control AND c.form IS NOT NULL
                           AND c.syllabus_id = (SELECT id
                                                  FROM programs.syllabus
                                                 WHERE discipline_id = :discipline AND stage = 'APPROVED'
                                                 ORDER BY version DESC
                                                 LIMIT 1)
                        """)
                .param("discipline", discipline.value())
                .param("control", control.value())
                .query(String.class)
                .optional()
                .map(ControlForm::valueOf);
    }

    /** Every version of a discipline, the newest first; without topics and control events, as all lists here. */
    List<Syllabus> versions(DisciplineId discipline) {
        return db.sql("""
                        SELECT id, discipline_id, version, stage, edition, parts
                          FROM programs.syllabus
                         WHERE discipline_id = :discipline
                         ORDER BY version DESC
                        """)
                .param("discipline", discipline.value())
                .query((row, n) -> syllabus(row))
                .list();
    }

    /** The newest version of each discipline that has one. */
    List<Syllabus> newest() {
        return db.sql("""
                        SELECT DISTINCT ON (discipline_id) id, discipline_id, version, stage, edition, parts
                          FROM programs.syllabus
                         ORDER BY discipline_id, version DESC
                        """).query((row, n) -> syllabus(row)).list();
    }

    private static Syllabus syllabus(ResultSet row) throws SQLException {
        return new Syllabus(
                new SyllabusId(row.getObject("id", UUID.class)),
                new DisciplineId(row.getObject("discipline_id", UUID.class)),
                row.getInt("version"),
                Stage.valueOf(row.getString("stage")),
                row.getInt("edition"),
                new SyllabusDraft(Json.read(row.getString("parts"), PARTS), List.of(), List.of()));
    }
}
