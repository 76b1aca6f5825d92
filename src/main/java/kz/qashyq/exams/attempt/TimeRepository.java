package kz.qashyq.exams.attempt;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.platform.ids.Ids;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts' time and its changes, each with its cause on record. */
@Repository
class TimeRepository {
    private final JdbcClient db;

    TimeRepository(JdbcClient db) {
        this.db = db;
    }

    enum Cause {
        GIVEN,
        PAUSE
    }

    void change(Attempt attempt, Cause cause, Duration by, String reason, Instant at, @Nullable PersonId who) {
        db.sql("""
                        WITH changed AS (
                            UPDATE exams.attempt
                               SET extra_seconds = extra_seconds + :seconds, ends = ends + :seconds * interval '1 second'
                             WHERE id = :attempt
                            RETURNING id
                        )
                        INSERT INTO exams.time_change (id, attempt_id, seconds, cause, reason, at, by)
                        SELECT :id, id, :seconds, :cause, :reason, :at, :by FROM changed
                        """)
                .param("attempt", attempt.id().value())
                .param("seconds", (int) Math.ceilDiv(by.toMillis(), 1_000))
                .param("id", Ids.next())
                .param("cause", cause.name())
                .param("reason", reason)
                .param("at", Times.utc(at))
                .param("by", who == null ? null : who.value(), Types.OTHER)
                .update();
    }

    void hold(AttemptId id, Attempt.Hold hold, Instant at) {
        db.sql("UPDATE exams.attempt SET state = 'HELD', held = :at, hold = :hold WHERE id = :id")
                .param("id", id.value())
                .param("at", Times.utc(at))
                .param("hold", hold.name())
                .update();
    }

    void resume(AttemptId id) {
        db.sql("UPDATE exams.attempt SET state = 'RUNNING', held = NULL, hold = NULL WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    /** Lets the devices know at their next word that there is something new. */
    void revise(ExamId exam, Optional<AttemptId> attempt) {
        db.sql("""
                        UPDATE exams.attempt
                           SET revision = revision + 1
                         WHERE exam_id = :exam AND (:attempt::uuid IS NULL OR id = :attempt::uuid)
                        """)
                .param("exam", exam.value())
                .param("attempt", attempt.map(AttemptId::value).orElse(null))
                .update();
    }

    /** Outages of ours that gave time back, the oldest first; the detail is how many seconds. */
    List<Occurrence> credits(Attempt attempt) {
        return db.sql("""
                        SELECT at, seconds
                          FROM exams.time_change
                         WHERE attempt_id = :attempt AND cause = 'OUTAGE'
                         ORDER BY at
                        """)
                .param("attempt", attempt.id().value())
                .query((row, n) -> Occurrence.of(
                        attempt, Occurrence.Kind.OUTAGE, row.getString("seconds"), Times.instant(row, "at"), null))
                .list();
    }

    /**
     * Gives an outage of ours to everybody whose exam it touched: what was left of their time, or of the grace, when it began
     * is left when it is over, also where the end itself lay in it. Once for each attempt, however often it is called; those
     * who had not opened yet get it through the window.
     */
    int credit(UUID outage, Instant began, Instant ended, Instant at) {
        return db.sql("""
                        WITH touched AS (
                            SELECT a.id,
                                   ceil(extract(epoch FROM :ended - greatest(:began, a.opened)))::int AS seconds
                              FROM exams.attempt a
                              JOIN exams.exam e ON e.id = a.exam_id
                             WHERE a.state = 'RUNNING' AND a.opened < :ended
                               AND a.ends + e.grace_seconds * interval '1 second' > :began
                             ORDER BY a.id
                               FOR NO KEY UPDATE OF a
                        ), credited AS (
                            INSERT INTO exams.time_change (id, attempt_id, seconds, cause, outage_id, at)
                            SELECT uuidv7(), id, seconds, 'OUTAGE', :outage, :at FROM touched WHERE seconds > 0
                            ON CONFLICT (attempt_id, outage_id) DO NOTHING
                            RETURNING attempt_id, seconds
                        )
                        UPDATE exams.attempt a
                           SET extra_seconds = a.extra_seconds + c.seconds,
                               ends = a.ends + c.seconds * interval '1 second',
                               revision = a.revision + 1
                          FROM credited c
                         WHERE a.id = c.attempt_id
                        """)
                .param("outage", outage)
                .param("began", Times.utc(began))
                .param("ended", Times.utc(ended))
                .param("at", Times.utc(at))
                .update();
    }
}
