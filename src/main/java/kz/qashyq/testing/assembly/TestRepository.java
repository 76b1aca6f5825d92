package kz.qashyq.testing.assembly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.NewTest;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.TestSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tests; their parts are in {@link PartRepository}. */
@Repository
class TestRepository {
    private final JdbcClient db;

    TestRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Test> find(TestId id, List<Part> parts) {
        return db.sql("""
                        SELECT id, discipline_id, title, instructions, minutes, attempts, shuffle_questions, shuffle_options,
                               one_per_page, feedback, pass_mark, self_check, ready
                          FROM testing.test
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> test(row, parts))
                .optional();
    }

    /** Locked: its state and parts change one after another. */
    Optional<Boolean> lockReady(TestId id) {
        return db.sql("SELECT ready FROM testing.test WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Boolean.class)
                .optional();
    }

    void add(TestId id, DisciplineId discipline, NewTest test, PersonId by, Instant at) {
        var settings = test.settings();
        db.sql("""
                        INSERT INTO testing.test (id, discipline_id, title, instructions, minutes, attempts,
                               shuffle_questions, shuffle_options, one_per_page, feedback, pass_mark, self_check,
                               created, created_by)
                        VALUES (:id, :discipline, CAST(:title AS jsonb), CAST(:instructions AS jsonb), :minutes, :attempts,
                               :shuffleQuestions, :shuffleOptions, :onePerPage, :feedback, :passMark, :selfCheck, :at, :by)
                        """)
                .param("id", id.value())
                .param("discipline", discipline.value())
                .param("title", test.title().json())
                .param("instructions", test.instructions().json())
                .param("minutes", settings.minutes())
                .param("attempts", settings.attempts())
                .param("shuffleQuestions", settings.shuffleQuestions())
                .param("shuffleOptions", settings.shuffleOptions())
                .param("onePerPage", settings.onePerPage())
                .param("feedback", settings.feedback().name())
                .param("passMark", settings.passMark())
                .param("selfCheck", settings.selfCheck())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    void change(TestId id, NewTest test) {
        var settings = test.settings();
        db.sql("""
                        UPDATE testing.test
                           SET title = CAST(:title AS jsonb), instructions = CAST(:instructions AS jsonb),
                               minutes = :minutes, attempts = :attempts, shuffle_questions = :shuffleQuestions,
                               shuffle_options = :shuffleOptions, one_per_page = :onePerPage, feedback = :feedback,
                               pass_mark = :passMark, self_check = :selfCheck
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .param("title", test.title().json())
                .param("instructions", test.instructions().json())
                .param("minutes", settings.minutes())
                .param("attempts", settings.attempts())
                .param("shuffleQuestions", settings.shuffleQuestions())
                .param("shuffleOptions", settings.shuffleOptions())
                .param("onePerPage", settings.onePerPage())
                .param("feedback", settings.feedback().name())
                .param("passMark", settings.passMark())
                .param("selfCheck", settings.selfCheck())
                .update();
    }

    void setReady(TestId id, boolean ready) {
        db.sql("UPDATE testing.test SET ready = :ready WHERE id = :id")
                .param("id", id.value())
                .param("ready", ready)
                .update();
    }

    private static Test test(ResultSet row, List<Part> parts) throws SQLException {
        return new Test(
                new TestId(row.getObject("id", UUID.class)),
                new DisciplineId(row.getObject("discipline_id", UUID.class)),
                Localized.fromJson(row.getString("title")),
                Localized.fromJson(row.getString("instructions")),
                new TestSettings(
                        row.getInt("minutes"),
                        row.getInt("attempts"),
                        row.getBoolean("shuffle_questions"),
                        row.getBoolean("shuffle_options"),
                        row.getBoolean("one_per_page"),
                        FeedbackPolicy.valueOf(row.getString("feedback")),
                        row.getInt("pass_mark"),
                        row.getBoolean("self_check")),
                row.getBoolean("ready"),
                parts);
    }
}
