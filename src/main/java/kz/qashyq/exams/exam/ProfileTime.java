package kz.qashyq.exams.exam;

import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.attempt.Times;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Extra time by profile, brought into the attempts it concerns: also when papers are drawn already, or being written. */
@Repository
class ProfileTime {
    private final JdbcClient db;
    private final Clock clock;

    ProfileTime(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The exam's papers were drawn, or its minutes were changed. */
    void followExam(ExamId exam) {
        follow(exam.value(), null, Optional.empty());
    }

    /** Somebody's profile was changed. */
    void followPerson(PersonId person, PersonId by) {
        follow(null, person.value(), Optional.of(by));
    }

    /**
     * Whole minutes, rounded up. Whoever writes already keeps what they have: time is added under them, never taken away.
     * Each change is on record, and the candidate is told.
     */
    private void follow(@Nullable UUID exam, @Nullable UUID person, Optional<PersonId> by) {
        db.sql("""
                        WITH due AS (
                            SELECT a.id, a.exam_id, a.state, due.seconds, due.seconds - coalesce(had.seconds, 0) AS more
                              FROM exams.attempt a
                              JOIN exams.exam e ON e.id = a.exam_id
                              LEFT JOIN exams.accommodation given ON given.person_id = a.person_id
                             CROSS JOIN LATERAL (SELECT ceil(e.minutes * coalesce(given.percent, 0) / 100.0)::int * 60
                                                        AS seconds) AS due
                              LEFT JOIN LATERAL (SELECT sum(t.seconds)::int AS seconds
                                                   FROM exams.time_change t
                                                  WHERE t.attempt_id = a.id AND t.cause = 'PROFILE') AS had ON true
                             WHERE a.state IN ('PREPARED', 'RUNNING', 'HELD')
                               AND (:exam::uuid IS NULL OR a.exam_id = :exam::uuid)
                               AND (:person::uuid IS NULL OR a.person_id = :person::uuid)
                             ORDER BY a.id
                               FOR NO KEY UPDATE OF a
                        ), changed AS (
                            UPDATE exams.attempt a
                               SET extra_seconds = a.extra_seconds + due.more, ends = a.ends + due.more * interval '1 second',
                                   revision = a.revision + 1
                              FROM due
                             WHERE a.id = due.id AND due.more <> 0 AND (due.state = 'PREPARED' OR due.more > 0)
                            RETURNING a.id, a.exam_id, due.seconds, due.more
                        ), told AS (
                            INSERT INTO exams.occurrence (id, exam_id, attempt_id, at, kind, detail, by)
                            SELECT uuidv7(), exam_id, id, :at, 'TIME_BY_PROFILE', (seconds / 60)::text, :by FROM changed
                        )
                        INSERT INTO exams.time_change (id, attempt_id, seconds, cause, at, by)
                        SELECT uuidv7(), id, more, 'PROFILE', :at, :by FROM changed
                        """)
                .param("exam", exam)
                .param("person", person)
                .param("at", Times.utc(Times.now(clock)))
                .param("by", by.map(PersonId::value).orElse(null), Types.OTHER)
                .update();
    }
}
