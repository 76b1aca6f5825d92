package kz.qashyq.programs.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Hours;
import kz.qashyq.programs.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class DisciplineRepository {
    private final JdbcClient db;

    DisciplineRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(DisciplineId id, ProgrammeId programme, DisciplineDraft draft) {
        write(draft, db.sql("""
                        INSERT INTO programs.discipline
                               (id, programme_id, code, title, credits, synchronous, asynchronous, practice)
                        VALUES (:id, :programme, :code, CAST(:title AS jsonb), :credits,
                                :synchronous, :asynchronous, :practice)
                        """))
                .param("id", id.value())
                .param("programme", programme.value())
                .update();
    }

    /** Writes only over the edition that the writer saw; false when it is no longer there. */
    boolean update(DisciplineId id, int edition, DisciplineDraft draft) {
        return write(draft, db.sql("""
                                UPDATE programs.discipline
                                   SET code = :code, title = CAST(:title AS jsonb), credits = :credits,
                                       synchronous = :synchronous, asynchronous = :asynchronous,
                                       practice = :practice, edition = edition + 1
                                 WHERE id = :id AND edition = :edition
                                """))
                        .param("id", id.value())
                        .param("edition", edition)
                        .update()
                == 1;
    }

    /** From now on these teach the discipline, and nobody else. */
    void assign(DisciplineId id, Set<PersonId> teachers) {
        var ids = teachers.stream().map(Id::value).toArray(UUID[]::new);
        db.sql("DELETE FROM programs.teacher WHERE discipline_id = :id AND person_id <> ALL (:teachers)")
                .param("id", id.value())
                .param("teachers", ids)
                .update();
        db.sql("""
                        INSERT INTO programs.teacher (discipline_id, person_id)
                        SELECT :id, teacher FROM unnest(CAST(:teachers AS uuid[])) AS teacher
                        ON CONFLICT DO NOTHING
                        """).param("id", id.value()).param("teachers", ids).update();
    }

    Optional<DisciplineSheet> find(DisciplineId id) {
        return db.sql("""
                        SELECT d.id, d.programme_id, d.edition, d.code, d.title, d.credits,
                               d.synchronous, d.asynchronous, d.practice,
                               ARRAY(SELECT t.person_id FROM programs.teacher t WHERE t.discipline_id = d.id) AS teachers
                          FROM programs.discipline d
                         WHERE d.id = :id
                        """)
                .param("id", id.value())
                .query(DisciplineRepository::sheet)
                .optional();
    }

    List<DisciplineSheet> sheetsOf(ProgrammeId programme) {
        return db.sql("""
                        SELECT d.id, d.programme_id, d.edition, d.code, d.title, d.credits,
                               d.synchronous, d.asynchronous, d.practice,
                               ARRAY(SELECT t.person_id FROM programs.teacher t WHERE t.discipline_id = d.id) AS teachers
                          FROM programs.discipline d
                         WHERE d.programme_id = :programme
                         ORDER BY d.code COLLATE "kk-x-icu"
                        """)
                .param("programme", programme.value())
                .query(DisciplineRepository::sheet)
                .list();
    }

    Map<DisciplineId, Discipline> named(Collection<DisciplineId> ids) {
        var found = new HashMap<DisciplineId, Discipline>();
        if (ids.isEmpty()) return found;
        db.sql("SELECT id, programme_id, code, title, credits FROM programs.discipline WHERE id = ANY (:ids)")
                .param("ids", ids.stream().map(Id::value).toArray(UUID[]::new))
                .query(DisciplineRepository::discipline)
                .list()
                .forEach(discipline -> found.put(discipline.id(), discipline));
        return found;
    }

    List<Discipline> allNamed() {
        return db.sql("""
                        SELECT d.id, d.programme_id, d.code, d.title, d.credits
                          FROM programs.discipline d
                          JOIN programs.programme p ON p.id = d.programme_id
                         ORDER BY p.code COLLATE "kk-x-icu", d.code COLLATE "kk-x-icu"
                        """).query(DisciplineRepository::discipline).list();
    }

    List<Discipline> namedOf(ProgrammeId programme) {
        return db.sql("""
                        SELECT id, programme_id, code, title, credits
                          FROM programs.discipline
                         WHERE programme_id = :programme
                         ORDER BY code COLLATE "kk-x-icu"
                        """)
                .param("programme", programme.value())
                .query(DisciplineRepository::discipline)
                .list();
    }

    List<Discipline> taughtBy(PersonId person) {
        return db.sql("""
                        SELECT d.id, d.programme_id, d.code, d.title, d.credits
                          FROM programs.discipline d
                          JOIN programs.teacher t ON t.discipline_id = d.id
                         WHERE t.person_id = :person
                         ORDER BY d.code COLLATE "kk-x-icu"
                        """)
                .param("person", person.value())
                .query(DisciplineRepository::discipline)
                .list();
    }

    boolean teaches(PersonId person, DisciplineId discipline) {
        return db.sql("""
                        SELECT EXISTS (SELECT FROM programs.teacher
                                        WHERE discipline_id = :discipline AND person_id = :person)
                        """)
                .param("discipline", discipline.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private static StatementSpec write(DisciplineDraft draft, StatementSpec statement) {
        return statement
                .param("code", draft.code())
                .param("title", draft.title().json())
                .param("credits", draft.credits())
                .param("synchronous", draft.hours().synchronous())
                .param("asynchronous", draft.hours().asynchronous())
                .param("practice", draft.hours().practice());
    }

    private static Discipline discipline(ResultSet row, int n) throws SQLException {
        return new Discipline(
                new DisciplineId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("code"),
                Localized.fromJson(row.getString("title")),
                row.getInt("credits"));
    }

    private static DisciplineSheet sheet(ResultSet row, int n) throws SQLException {
        var teachers = Arrays.stream((UUID[]) row.getArray("teachers").getArray())
                .map(PersonId::new)
                .collect(Collectors.toSet());
        return new DisciplineSheet(
                new DisciplineId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getInt("edition"),
                new DisciplineDraft(
                        row.getString("code"),
                        Localized.fromJson(row.getString("title")),
                        row.getInt("credits"),
                        new Hours(row.getInt("synchronous"), row.getInt("asynchronous"), row.getInt("practice")),
                        teachers));
    }
}
