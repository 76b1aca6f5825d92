package kz.qashyq.exams.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.platform.ids.Ids;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened in exams. Rows are only ever added. */
@Repository
class OccurrenceRepository {
    private final JdbcClient db;

    OccurrenceRepository(JdbcClient db) {
        this.db = db;
    }

    void add(Occurrence occurrence) {
        db.sql("""
                        INSERT INTO exams.occurrence (id, exam_id, attempt_id, at, kind, detail, by)
                        VALUES (:id, :exam, :attempt, :at, :kind, :detail, :by)
                        """)
                .param("id", Ids.next())
                .param("exam", occurrence.exam().value())
                .param("attempt", occurrence.attempt().map(AttemptId::value).orElse(null), Types.OTHER)
                .param("at", Times.utc(occurrence.at()))
                .param("kind", occurrence.kind().name())
                .param("detail", occurrence.detail())
                .param("by", occurrence.by().map(PersonId::value).orElse(null), Types.OTHER)
                .update();
    }

    /** Of one attempt, with what concerns all, oldest first. */
    List<Occurrence> of(ExamId exam, AttemptId attempt) {
        return db.sql("""
                        SELECT exam_id, attempt_id, at, kind, detail, by
                          FROM exams.occurrence
                         WHERE exam_id = :exam AND (attempt_id = :attempt OR attempt_id IS NULL)
                         ORDER BY at, id
                        """)
                .param("exam", exam.value())
                .param("attempt", attempt.value())
                .query(OccurrenceRepository::occurrence)
                .list();
    }

    /** @param latest long ago when there was none */
    record Taken(int times, Instant latest) {}

    /** How often devices have sat down to the attempt since. */
    Taken seatsTaken(AttemptId attempt, Instant since) {
        return db.sql("""
                        SELECT count(*) AS times, coalesce(max(at), timestamptz 'epoch') AS latest
                          FROM exams.occurrence
                         WHERE attempt_id = :attempt AND at > :since AND kind IN ('SAT_DOWN', 'OTHER_DEVICE')
                        """)
                .param("attempt", attempt.value())
                .param("since", Times.utc(since))
                .query((row, n) -> new Taken(row.getInt("times"), Times.instant(row, "latest")))
                .single();
    }

    /**
     * Of the whole exam, newest first. Devices that one candidate has changed at one address are one line, the latest: a
     * machine that crashes, or a script, must not push out of sight what else has happened.
     */
    List<Occurrence.Line> of(ExamId exam, int most) {
        return db.sql("""
                        SELECT exam_id, attempt_id, max(at) AS at, min(at) AS first, count(*) AS times, kind,
                               (array_agg(detail ORDER BY at DESC, id DESC))[1] AS detail, by
                          FROM exams.occurrence
                         WHERE exam_id = :exam
                         GROUP BY exam_id, attempt_id, kind, by,
                                  CASE kind WHEN 'OTHER_DEVICE' THEN split_part(detail, ' · ', 1) ELSE id::text END
                         ORDER BY max(at) DESC, max(id::text) DESC
                         LIMIT :most
                        """)
                .param("exam", exam.value())
                .param("most", most)
                .query((row, n) ->
                        new Occurrence.Line(occurrence(row, n), Times.instant(row, "first"), row.getInt("times")))
                .list();
    }

    private static Occurrence occurrence(ResultSet row, int n) throws SQLException {
        return new Occurrence(
                new ExamId(row.getObject("exam_id", UUID.class)),
                Optional.ofNullable(row.getObject("attempt_id", UUID.class)).map(AttemptId::new),
                Times.instant(row, "at"),
                Occurrence.Kind.valueOf(row.getString("kind")),
                row.getString("detail"),
                Optional.ofNullable(row.getObject("by", UUID.class)).map(PersonId::new));
    }
}
