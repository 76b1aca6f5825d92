package kz.qashyq.testing.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.TestSettings;
import kz.qashyq.testing.marking.Score;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts; their questions are in {@link ItemRepository}. */
@Repository
class AttemptRepository {
    private final JdbcClient db;

    AttemptRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Attempt> find(AttemptId id) {
        return db.sql("""
                        SELECT a.id, a.person_id, a.number, a.started, a.ends, a.closes, a.back_to, a.finished, a.finish,
                               a.points, a.most, a.percent, a.late_at,
                               t.id AS test_id, t.discipline_id, t.title, t.minutes, t.attempts, t.shuffle_questions,
                               t.shuffle_options, t.one_per_page, t.feedback, t.pass_mark, t.self_check
                          FROM testing.attempt a
                          JOIN testing.test t ON t.id = a.test_id
                         WHERE a.id = :id
                        """)
                .param("id", id.value())
                .query(AttemptRepository::attempt)
                .optional();
    }

    /** Locked: of two tabs only one can hand in, and the clock waits for an answer that is being written. */
    boolean lock(AttemptId id) {
        return db.sql("SELECT id FROM testing.attempt WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Everybody's attempts at a test, the person's own in the order they were made. */
    List<Attempt> ofTest(TestId test, @Nullable PersonId person) {
        return db.sql("""
                        SELECT a.id, a.person_id, a.number, a.started, a.ends, a.closes, a.back_to, a.finished, a.finish,
                               a.points, a.most, a.percent, a.late_at,
                               t.id AS test_id, t.discipline_id, t.title, t.minutes, t.attempts, t.shuffle_questions,
                               t.shuffle_options, t.one_per_page, t.feedback, t.pass_mark, t.self_check
                          FROM testing.attempt a
                          JOIN testing.test t ON t.id = a.test_id
                         WHERE a.test_id = :test AND (:person::uuid IS NULL OR a.person_id = :person::uuid)
                         ORDER BY a.person_id, a.number
                        """)
                .param("test", test.value())
                .param("person", person == null ? null : person.value())
                .query(AttemptRepository::attempt)
                .list();
    }

    /** False when another tab has just opened one. */
    boolean add(Attempt attempt, long seed, java.math.BigDecimal most) {
        return db.sql("""
                        INSERT INTO testing.attempt
                               (id, test_id, person_id, number, seed, started, ends, closes, back_to, most)
                        VALUES (:id, :test, :person, :number, :seed, :started, :ends, :closes, :backTo, :most)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", attempt.id().value())
                        .param("test", attempt.test().id().value())
                        .param("person", attempt.person().value())
                        .param("number", attempt.number())
                        .param("seed", seed)
                        .param("started", utc(attempt.started()))
                        .param("ends", utc(attempt.ends()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("closes", utc(attempt.closes()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("backTo", attempt.backTo())
                        .param("most", most)
                        .update()
                == 1;
    }

    void finish(AttemptId id, Instant at, boolean byClock, Score score) {
        db.sql("""
                        UPDATE testing.attempt
                           SET finished = :at, finish = :finish, points = :points, most = :most, percent = :percent
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .param("at", utc(at))
                .param("finish", byClock ? "BY_CLOCK" : "HANDED_IN")
                .param("points", score.points())
                .param("most", score.most())
                .param("percent", score.percent())
                .update();
    }

    void keepLate(AttemptId id, Object answers, Instant at) {
        db.sql("UPDATE testing.attempt SET late = CAST(:answers AS jsonb), late_at = :at WHERE id = :id")
                .param("id", id.value())
                .param("answers", Json.write(answers))
                .param("at", utc(at))
                .update();
    }

    /** Answers that came too late, by position. */
    Optional<String> late(AttemptId id) {
        return db.sql("SELECT late FROM testing.attempt WHERE id = :id AND late IS NOT NULL")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    List<AttemptId> endedBefore(Instant moment, int most) {
        return db.sql("""
                        SELECT id
                          FROM testing.attempt
                         WHERE finished IS NULL AND ends < :moment
                         ORDER BY ends
                         LIMIT :most
                        """)
                .param("moment", utc(moment))
                .param("most", most)
                .query((row, n) -> new AttemptId(row.getObject("id", UUID.class)))
                .list();
    }

    private static Attempt attempt(ResultSet row, int n) throws SQLException {
        return new Attempt(
                new AttemptId(row.getObject("id", UUID.class)),
                sheet(row),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("number"),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                instant(row, "ends"),
                instant(row, "closes"),
                row.getString("back_to"),
                outcome(row));
    }

    private static Attempt.Sheet sheet(ResultSet row) throws SQLException {
        return new Attempt.Sheet(
                new TestId(row.getObject("test_id", UUID.class)),
                new DisciplineId(row.getObject("discipline_id", UUID.class)),
                Localized.fromJson(row.getString("title")),
                new TestSettings(
                        row.getInt("minutes"),
                        row.getInt("attempts"),
                        row.getBoolean("shuffle_questions"),
                        row.getBoolean("shuffle_options"),
                        row.getBoolean("one_per_page"),
                        FeedbackPolicy.valueOf(row.getString("feedback")),
                        row.getInt("pass_mark"),
                        row.getBoolean("self_check")));
    }

    private static Optional<Attempt.Outcome> outcome(ResultSet row) throws SQLException {
        var finished = instant(row, "finished");
        if (finished == null) return Optional.empty();
        return Optional.of(new Attempt.Outcome(
                finished,
                row.getString("finish").equals("BY_CLOCK"),
                row.getBigDecimal("points"),
                row.getBigDecimal("most"),
                row.getBigDecimal("percent"),
                Optional.ofNullable(instant(row, "late_at"))));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
