package kz.qashyq.exams.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Opening.Answer;
import kz.qashyq.exams.attempt.Opening.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The start of attempts, many at a time. */
@Repository
class OpeningRepository {
    private final JdbcClient db;

    OpeningRepository(JdbcClient db) {
        this.db = db;
    }

    /** Opens what may be opened now; the first time sets the end: minutes from now, within the window, and what is extra. */
    Map<Ask, Standing> open(List<Ask> asks, Instant now) {
        var opened = new HashMap<Ask, Standing>();
        db.sql("""
                        WITH locked AS MATERIALIZED (
                            SELECT a.id
                              FROM unnest(:ids::uuid[], :epochs::int[]) AS asked (id, epoch)
                              JOIN exams.attempt a ON a.id = asked.id AND a.epoch = asked.epoch
                             ORDER BY a.id
                               FOR NO KEY UPDATE OF a
                        )
                        UPDATE exams.attempt a
                           SET state = CASE a.state WHEN 'PREPARED' THEN 'RUNNING' ELSE a.state END,
                               opened = coalesce(a.opened, :now),
                               ends = coalesce(a.ends,
                                               least(:now::timestamptz + e.minutes * interval '1 minute',
                                                     e.closes + e.credit_seconds * interval '1 second')
                                               + a.extra_seconds * interval '1 second'),
                               contact = :now
                          FROM locked, exams.exam e
                         WHERE a.id = locked.id AND e.id = a.exam_id AND e.starts <= :now
                           AND (a.state IN ('RUNNING', 'HELD')
                                OR a.state = 'PREPARED' AND :now < e.closes + e.credit_seconds * interval '1 second')
                        RETURNING a.id, a.state, a.epoch, a.ends, a.held, a.reached, a.revision, a.questions,
                                  e.grace_seconds, e.one_way
                        """)
                .param("ids", asks.stream().map(ask -> ask.attempt().value()).toArray(UUID[]::new))
                .param("epochs", asks.stream().map(Ask::epoch).toArray(Integer[]::new))
                .param("now", Times.utc(now))
                .query((row, n) -> opened.put(ask(row), standing(row)))
                .list();
        return opened;
    }

    Map<Ask, Answer> reasons(List<Ask> asks, Instant now) {
        var reasons = new HashMap<Ask, Answer>();
        db.sql("""
                        SELECT a.id, asked.epoch, a.epoch AS held_by, a.state, e.starts,
                               e.closes + e.credit_seconds * interval '1 second' AS last_opening,
                               (SELECT max(at) FROM exams.pulse) AS pulse
                          FROM unnest(:ids::uuid[], :epochs::int[]) AS asked (id, epoch)
                          JOIN exams.attempt a ON a.id = asked.id
                          JOIN exams.exam e ON e.id = a.exam_id
                        """)
                .param("ids", asks.stream().map(ask -> ask.attempt().value()).toArray(UUID[]::new))
                .param("epochs", asks.stream().map(Ask::epoch).toArray(Integer[]::new))
                .query((row, n) -> reasons.put(ask(row), reason(row, now)))
                .list();
        return reasons;
    }

    private static Answer reason(ResultSet row, Instant now) throws SQLException {
        if (row.getInt("held_by") != row.getInt("epoch")) return new Answer.TakenOver(row.getInt("held_by"));
        var starts = Times.instant(row, "starts");
        if (now.isBefore(starts)) return new Answer.TooEarly(now, starts);
        var state = AttemptState.valueOf(row.getString("state"));
        return state == AttemptState.PREPARED
                        && !TimeUp.isCertain(Times.instant(row, "last_opening"), Times.maybe(row, "pulse"))
                ? new Answer.CreditFirst()
                : new Answer.TooLate(state);
    }

    private static Ask ask(ResultSet row) throws SQLException {
        return new Ask(new AttemptId(row.getObject("id", UUID.class)), row.getInt("epoch"));
    }

    static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                AttemptState.valueOf(row.getString("state")),
                row.getInt("epoch"),
                Times.maybe(row, "ends"),
                Times.maybe(row, "held"),
                Duration.ofSeconds(row.getInt("grace_seconds")),
                row.getBoolean("one_way"),
                row.getInt("reached"),
                row.getInt("questions"),
                row.getInt("revision"));
    }
}
