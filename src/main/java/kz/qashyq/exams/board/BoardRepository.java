package kz.qashyq.exams.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.attempt.Attempt.Hold;
import kz.qashyq.exams.attempt.AttemptState;
import kz.qashyq.exams.attempt.Times;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the board reads: all of an exam at once, however many sit it. */
@Repository
class BoardRepository {
    private final JdbcClient db;

    BoardRepository(JdbcClient db) {
        this.db = db;
    }

    /** A candidate as the database has it. */
    record Line(
            AttemptId id,
            PersonId person,
            BoardState state,
            Signs signs,
            int answered,
            int questions,
            @Nullable Instant held,
            int extraSeconds,
            int epoch) {}

    /** Only of those who changed the device is the log asked when. */
    List<Line> lines(ExamId exam) {
        return db.sql("""
                        SELECT a.id, a.person_id, a.state, a.hold, a.epoch, a.questions, a.answered, a.extra_seconds,
                               a.ends, a.held, greatest(a.contact, a.opened) AS heard, moved.at AS moved
                          FROM exams.attempt a
                          LEFT JOIN LATERAL (
                               SELECT max(o.at) AS at
                                 FROM exams.occurrence o
                                WHERE o.attempt_id = a.id AND o.kind = 'OTHER_DEVICE' AND a.epoch > 1
                                  AND a.state = 'RUNNING') AS moved ON true
                         WHERE a.exam_id = :exam
                        """)
                .param("exam", exam.value())
                .query(BoardRepository::line)
                .list();
    }

    /** Ready exams whose window touches these times, or that somebody still sits; the earliest first. */
    List<WatchedExam> between(Instant from, Instant to) {
        return db.sql("""
                        SELECT e.id, e.discipline_id, e.title, e.starts,
                               e.closes + e.credit_seconds * interval '1 second' AS closes,
                               count(a.id) AS candidates,
                               count(a.id) FILTER (WHERE a.state = 'RUNNING') AS running,
                               count(a.id) FILTER (WHERE a.state = 'HELD') AS held,
                               count(a.id) FILTER (WHERE a.state = 'FINISHED') AS finished
                          FROM exams.exam e
                          LEFT JOIN exams.attempt a ON a.exam_id = e.id
                         WHERE e.state = 'READY' AND NOT e.practice AND e.starts < :to
                           AND (e.closes + e.credit_seconds * interval '1 second' > :from
                                OR EXISTS (SELECT 1 FROM exams.attempt sat
                                            WHERE sat.exam_id = e.id AND sat.state IN ('RUNNING', 'HELD')))
                         GROUP BY e.id
                         ORDER BY e.starts, e.id
                        """)
                .param("from", Times.utc(from))
                .param("to", Times.utc(to))
                .query(BoardRepository::watched)
                .list();
    }

    private static WatchedExam watched(ResultSet row, int n) throws SQLException {
        return new WatchedExam(
                new ExamId(row.getObject("id", UUID.class)),
                new DisciplineId(row.getObject("discipline_id", UUID.class)),
                Localized.fromJson(row.getString("title")),
                Times.instant(row, "starts"),
                Times.instant(row, "closes"),
                row.getInt("candidates"),
                row.getInt("running"),
                row.getInt("held"),
                row.getInt("finished"));
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                new AttemptId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                state(AttemptState.valueOf(row.getString("state")), row.getString("hold"), row.getInt("epoch")),
                new Signs(Times.maybe(row, "heard"), Times.maybe(row, "moved"), Times.maybe(row, "ends")),
                row.getInt("answered"),
                row.getInt("questions"),
                Times.maybe(row, "held"),
                row.getInt("extra_seconds"),
                row.getInt("epoch"));
    }

    private static BoardState state(AttemptState state, @Nullable String hold, int epoch) {
        return switch (state) {
            case PREPARED -> epoch == 0 ? BoardState.NOT_IN : BoardState.WAITING;
            case RUNNING -> BoardState.RUNNING;
            case HELD -> Hold.SUSPENSION.name().equals(hold) ? BoardState.SUSPENDED : BoardState.PAUSED;
            case FINISHED -> BoardState.FINISHED;
            case ABSENT -> BoardState.ABSENT;
        };
    }
}
