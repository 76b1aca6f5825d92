package kz.qashyq.programs.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.Programme;
import kz.qashyq.programs.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

@Repository
class ProgrammeRepository {
    private static final TypeReference<Map<ProgrammePart, Localized>> PARTS = new TypeReference<>() {};

    private final JdbcClient db;

    ProgrammeRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(ProgrammeId id, ProgrammeDraft draft) {
        write(draft, db.sql("""
                INSERT INTO programs.programme
                       (id, code, title, level, register_number, included_on, excluded_on, parts)
                VALUES (:id, :code, CAST(:title AS jsonb), CAST(:level AS jsonb), :number, :included, :excluded,
                        CAST(:parts AS jsonb))
                """)).param("id", id.value()).update();
    }

    /** Writes only over the edition that the writer saw; false when it is no longer there. */
    boolean update(ProgrammeId id, int edition, ProgrammeDraft draft) {
        return write(draft, db.sql("""
                                UPDATE programs.programme
                                   SET code = :code, title = CAST(:title AS jsonb), level = CAST(:level AS jsonb),
                                       register_number = :number, included_on = :included, excluded_on = :excluded,
                                       parts = CAST(:parts AS jsonb), edition = edition + 1
                                 WHERE id = :id AND edition = :edition
                                """))
                        .param("id", id.value())
                        .param("edition", edition)
                        .update()
                == 1;
    }

    Optional<ProgrammeSheet> find(ProgrammeId id) {
        return db.sql("""
                        SELECT id, edition, code, title, level, register_number, included_on, excluded_on, parts
                          FROM programs.programme
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .query(ProgrammeRepository::sheet)
                .optional();
    }

    List<Programme> named() {
        return db.sql("SELECT id, code, title FROM programs.programme ORDER BY code COLLATE \"kk-x-icu\"")
                .query((row, n) -> new Programme(
                        new ProgrammeId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        Localized.fromJson(row.getString("title"))))
                .list();
    }

    private static StatementSpec write(ProgrammeDraft draft, StatementSpec statement) {
        return statement
                .param("code", draft.code())
                .param("title", draft.title().json())
                .param("level", draft.level().json())
                .param("number", draft.register().number())
                .param("included", draft.register().included(), Types.DATE)
                .param("excluded", draft.register().excluded(), Types.DATE)
                .param("parts", Json.write(draft.parts()));
    }

    private static ProgrammeSheet sheet(ResultSet row, int n) throws SQLException {
        return new ProgrammeSheet(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getInt("edition"),
                new ProgrammeDraft(
                        row.getString("code"),
                        Localized.fromJson(row.getString("title")),
                        Localized.fromJson(row.getString("level")),
                        new RegisterEntry(
                                row.getString("register_number"),
                                row.getObject("included_on", LocalDate.class),
                                row.getObject("excluded_on", LocalDate.class)),
                        Json.read(row.getString("parts"), PARTS)));
    }
}
