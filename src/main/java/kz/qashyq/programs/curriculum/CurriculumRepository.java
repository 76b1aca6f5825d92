package kz.qashyq.programs.curriculum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.db.Json;
import kz.qashyq.programs.CurriculumId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Hours;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.approval.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CurriculumRepository {
    private final JdbcClient db;

    CurriculumRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(WorkingCurriculum curriculum) {
        db.sql("""
                        INSERT INTO programs.curriculum (id, programme_id, admission_year, version, stage)
                        VALUES (:id, :programme, :year, :version, :stage)
                        """)
                .param("id", curriculum.id().value())
                .param("programme", curriculum.programme().value())
                .param("year", curriculum.admissionYear())
                .param("version", curriculum.version())
                .param("stage", curriculum.stage().name())
                .update();
        insertRows(curriculum.id(), curriculum.programme(), curriculum.rows());
    }

    /** Counts a saving of an open version that is still the one its writer saw; false when it no longer is. */
    boolean advance(CurriculumId id, int edition) {
        return db.sql("""
                                UPDATE programs.curriculum
                                   SET edition = edition + 1
                                 WHERE id = :id AND edition = :edition AND stage IN ('DRAFT', 'RETURNED')
                                """).param("id", id.value()).param("edition", edition).update() == 1;
    }

    void replaceRows(WorkingCurriculum curriculum, List<CurriculumRow> rows) {
        db.sql("DELETE FROM programs.curriculum_row WHERE curriculum_id = :id")
                .param("id", curriculum.id().value())
                .update();
        insertRows(curriculum.id(), curriculum.programme(), rows);
    }

    void move(CurriculumId id, Stage to) {
        db.sql("UPDATE programs.curriculum SET stage = :stage WHERE id = :id")
                .param("stage", to.name())
                .param("id", id.value())
                .update();
    }

    /** Locked: a curriculum must not be approved while it is being changed. */
    Optional<WorkingCurriculum> lock(CurriculumId id) {
        db.sql("SELECT id FROM programs.curriculum WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    Optional<WorkingCurriculum> find(CurriculumId id) {
        var rows = db.sql("""
                        SELECT discipline_id, term, credits, synchronous, asynchronous, practice
                          FROM programs.curriculum_row
                         WHERE curriculum_id = :id
                         ORDER BY position
                        """)
                .param("id", id.value())
                .query(CurriculumRepository::row)
                .list();
        return db.sql("""
                        SELECT id, programme_id, admission_year, version, stage, edition
                          FROM programs.curriculum
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> curriculum(row, rows))
                .optional();
    }

    /** Every version, the newest first; without rows. */
    List<WorkingCurriculum> ofProgramme(ProgrammeId programme) {
        return db.sql("""
                        SELECT id, programme_id, admission_year, version, stage, edition
                          FROM programs.curriculum
                         WHERE programme_id = :programme
                         ORDER BY admission_year DESC, version DESC
                        """)
                .param("programme", programme.value())
                .query((row, n) -> curriculum(row, List.of()))
                .list();
    }

    private void insertRows(CurriculumId id, ProgrammeId programme, List<CurriculumRow> rows) {
        var values = new ArrayList<Map<String, Object>>();
        for (var row : rows) {
            var value = new LinkedHashMap<String, Object>();
            value.put("position", values.size());
            value.put("discipline", row.discipline().value());
            value.put("term", row.term());
            value.put("credits", row.credits());
            value.put("synchronous", row.hours().synchronous());
            value.put("asynchronous", row.hours().asynchronous());
            value.put("practice", row.hours().practice());
            values.add(value);
        }
        db.sql("""
                        INSERT INTO programs.curriculum_row
                               (curriculum_id, programme_id, position, discipline_id, term, credits,
                                synchronous, asynchronous, practice)
                        SELECT :id, :programme, r.position, r.discipline, r.term, r.credits,
                               r.synchronous, r.asynchronous, r.practice
                          FROM jsonb_to_recordset(CAST(:rows AS jsonb))
                               AS r (position int, discipline uuid, term int, credits int,
                                     synchronous int, asynchronous int, practice int)
                        """)
                .param("id", id.value())
                .param("programme", programme.value())
                .param("rows", Json.write(values))
                .update();
    }

    private static WorkingCurriculum curriculum(ResultSet row, List<CurriculumRow> rows) throws SQLException {
        return new WorkingCurriculum(
                new CurriculumId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getInt("admission_year"),
                row.getInt("version"),
                Stage.valueOf(row.getString("stage")),
                row.getInt("edition"),
                rows);
    }

    private static CurriculumRow row(ResultSet row, int n) throws SQLException {
        return new CurriculumRow(
                new DisciplineId(row.getObject("discipline_id", UUID.class)),
                row.getInt("term"),
                row.getInt("credits"),
                new Hours(row.getInt("synchronous"), row.getInt("asynchronous"), row.getInt("practice")));
    }
}
