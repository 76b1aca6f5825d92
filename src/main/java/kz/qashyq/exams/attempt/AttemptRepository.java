package kz.qashyq.exams.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.ExamId;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts; what was written in them is in {@link WriteRepository}. */
@Repository
class AttemptRepository {
    private final JdbcClient db;

    AttemptRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Attempt> find(AttemptId id) {
        return db.sql("""
                        SELECT id, exam_id, person_id, round, state, epoch, reached, questions, extra_seconds, opened, ends, held,
                               hold, contact, answered, revision, finished, finish, receipt, answers_hash, marked
                          FROM exams.attempt
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .query(AttemptRepository::attempt)
                .optional();
    }

    /** Locked: nothing is saved, opened, held or closed until this transaction ends. */
    Optional<Attempt> lock(AttemptId id) {
        return db.sql("""
                        SELECT id, exam_id, person_id, round, state, epoch, reached, questions, extra_seconds, opened, ends, held,
                               hold, contact, answered, revision, finished, finish, receipt, answers_hash, marked
                          FROM exams.attempt
                         WHERE id = :id
                           FOR NO KEY UPDATE
                        """)
                .param("id", id.value())
                .query(AttemptRepository::attempt)
                .optional();
    }

    /** The latest. */
    Optional<AttemptId> of(ExamId exam, PersonId person) {
        return db.sql("""
                        SELECT id
                          FROM exams.attempt
                         WHERE exam_id = :exam AND person_id = :person
                         ORDER BY round DESC
                         LIMIT 1
                        """)
                .param("exam", exam.value())
                .param("person", person.value())
                .query((row, n) -> new AttemptId(row.getObject("id", UUID.class)))
                .optional();
    }

    List<Attempt> ofExam(ExamId exam) {
        return db.sql("""
                        SELECT id, exam_id, person_id, round, state, epoch, reached, questions, extra_seconds, opened, ends, held,
                               hold, contact, answered, revision, finished, finish, receipt, answers_hash, marked
                          FROM exams.attempt
                         WHERE exam_id = :exam
                        """)
                .param("exam", exam.value())
                .query(AttemptRepository::attempt)
                .list();
    }

    List<Attempt> ofCandidate(PersonId person) {
        return db.sql("""
                        SELECT id, exam_id, person_id, round, state, epoch, reached, questions, extra_seconds, opened, ends, held,
                               hold, contact, answered, revision, finished, finish, receipt, answers_hash, marked
                          FROM exams.attempt
                         WHERE person_id = :person
                        """)
                .param("person", person.value())
                .query(AttemptRepository::attempt)
                .list();
    }

    /** The next device sits down. The caller holds the lock. */
    int takeSeat(AttemptId id) {
        return db.sql("UPDATE exams.attempt SET epoch = epoch + 1 WHERE id = :id RETURNING epoch")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    void reach(AttemptId id, int position) {
        db.sql("UPDATE exams.attempt SET reached = :position WHERE id = :id")
                .param("id", id.value())
                .param("position", position)
                .update();
    }

    void finish(AttemptId id, Attempt.Finished finished) {
        db.sql("""
                        UPDATE exams.attempt
                           SET state = 'FINISHED', held = NULL, hold = NULL, finished = :at, finish = :finish,
                               receipt = :receipt, answers_hash = :hash, revision = revision + 1
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .param("at", Times.utc(finished.at()))
                .param("finish", finished.finish().name())
                .param("receipt", finished.receipt())
                .param("hash", finished.answersHash())
                .update();
    }

    /** The latest sign of life of any server. */
    Optional<Instant> pulse() {
        return db.sql("SELECT max(at) AS at FROM exams.pulse")
                .query((row, n) -> Optional.ofNullable(Times.maybe(row, "at")))
                .single();
    }

    /** Whose time and grace are over for certain: {@link TimeUp}. */
    List<Finishing.Overdue> overdue(Instant now, int most) {
        return db.sql("""
                        SELECT a.id, e.grace_seconds
                          FROM exams.attempt a
                          JOIN exams.exam e ON e.id = a.exam_id
                         WHERE a.state = 'RUNNING' AND a.ends < :now
                           AND a.ends + e.grace_seconds * interval '1 second'
                               < least(:now, (SELECT max(at) FROM exams.pulse))
                         ORDER BY a.ends
                         LIMIT :most
                        """)
                .param("now", Times.utc(now))
                .param("most", most)
                .query((row, n) -> new Finishing.Overdue(
                        new AttemptId(row.getObject("id", UUID.class)),
                        Duration.ofSeconds(row.getInt("grace_seconds"))))
                .list();
    }

    List<AttemptId> heldBefore(Instant moment, int most) {
        return db.sql("""
                        SELECT id FROM exams.attempt WHERE state = 'HELD' AND held < :moment ORDER BY held LIMIT :most
                        """)
                .param("moment", Times.utc(moment))
                .param("most", most)
                .query((row, n) -> new AttemptId(row.getObject("id", UUID.class)))
                .list();
    }

    /** When the window of the attempt's exam closes, with what outages of ours have added. */
    Instant windowCloses(AttemptId id) {
        return db.sql("""
                        SELECT e.closes + e.credit_seconds * interval '1 second' AS closes
                          FROM exams.attempt a
                          JOIN exams.exam e ON e.id = a.exam_id
                         WHERE a.id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> Times.instant(row, "closes"))
                .single();
    }

    /** Those who never came, once the exam's window is over for certain: {@link TimeUp}. */
    int closeUnopened(Instant now) {
        return db.sql("""
                        UPDATE exams.attempt a
                           SET state = 'ABSENT'
                          FROM exams.exam e
                         WHERE e.id = a.exam_id AND a.state = 'PREPARED' AND e.state = 'READY'
                           AND e.closes + e.credit_seconds * interval '1 second'
                               < least(:now, (SELECT max(at) FROM exams.pulse))
                        """).param("now", Times.utc(now)).update();
    }

    Optional<Attempt> byReceipt(String number) {
        return db.sql("""
                        SELECT id, exam_id, person_id, round, state, epoch, reached, questions, extra_seconds, opened, ends, held,
                               hold, contact, answered, revision, finished, finish, receipt, answers_hash, marked
                          FROM exams.attempt
                         WHERE receipt = :number
                        """)
                .param("number", number)
                .query(AttemptRepository::attempt)
                .optional();
    }

    private static Attempt attempt(ResultSet row, int n) throws SQLException {
        var hold = row.getString("hold");
        return new Attempt(
                new AttemptId(row.getObject("id", UUID.class)),
                new ExamId(row.getObject("exam_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("round"),
                AttemptState.valueOf(row.getString("state")),
                row.getInt("epoch"),
                row.getInt("reached"),
                row.getInt("questions"),
                row.getInt("extra_seconds"),
                Times.maybe(row, "opened"),
                Times.maybe(row, "ends"),
                Times.maybe(row, "held"),
                hold == null ? null : Attempt.Hold.valueOf(hold),
                Times.maybe(row, "contact"),
                row.getInt("answered"),
                row.getInt("revision"),
                finished(row));
    }

    private static Optional<Attempt.Finished> finished(ResultSet row) throws SQLException {
        var at = Times.maybe(row, "finished");
        if (at == null) return Optional.empty();
        return Optional.of(new Attempt.Finished(
                at,
                Attempt.Finish.valueOf(row.getString("finish")),
                row.getString("receipt"),
                row.getBytes("answers_hash"),
                Times.maybe(row, "marked")));
    }
}
