package kz.qashyq.exams.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.attempt.Times;
import kz.qashyq.platform.ids.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signs of life and the gaps between them. Time is the database's here: servers' clocks may differ. */
@Repository
class OutageRepository {
    private final JdbcClient db;

    OutageRepository(JdbcClient db) {
        this.db = db;
    }

    /** One server at a time, so that two do not give the same outage twice. @return the time under the lock */
    Instant lock() {
        db.sql("SELECT pg_advisory_xact_lock(hashtext('exams.pulse'))")
                .query((row, n) -> 0)
                .list();
        return db.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    Optional<Instant> last() {
        return db.sql("SELECT max(at) AS at FROM exams.pulse")
                .query((row, n) -> Optional.ofNullable(Times.maybe(row, "at")))
                .single();
    }

    void beat(UUID node, Instant now) {
        db.sql("""
                        INSERT INTO exams.pulse (node, at) VALUES (:node, :now)
                        ON CONFLICT (node) DO UPDATE SET at = excluded.at
                        """).param("node", node).param("now", Times.utc(now)).update();
    }

    /** Was an exam's window open meanwhile, or an attempt still running, or in its grace, after it? */
    boolean touchesExam(Instant began, Instant ended) {
        return db.sql("""
                        SELECT EXISTS (SELECT 1 FROM exams.exam
                                        WHERE state = 'READY' AND starts < :ended
                                          AND closes + credit_seconds * interval '1 second' > :began)
                            OR EXISTS (SELECT 1 FROM exams.attempt a JOIN exams.exam e ON e.id = a.exam_id
                                        WHERE a.state = 'RUNNING'
                                          AND a.ends + e.grace_seconds * interval '1 second' > :began)
                        """)
                .param("began", Times.utc(began))
                .param("ended", Times.utc(ended))
                .query(Boolean.class)
                .single();
    }

    UUID add(Instant began, Instant ended) {
        var id = Ids.next();
        db.sql("INSERT INTO exams.outage (id, began, ended) VALUES (:id, :began, :ended)")
                .param("id", id)
                .param("began", Times.utc(began))
                .param("ended", Times.utc(ended))
                .update();
        db.sql("""
                        UPDATE exams.exam
                           SET credit_seconds = credit_seconds
                                   + ceil(extract(epoch FROM :ended - greatest(:began, starts)))::int
                         WHERE state = 'READY' AND starts < :ended
                           AND closes + credit_seconds * interval '1 second' > :began
                        """)
                .param("began", Times.utc(began))
                .param("ended", Times.utc(ended))
                .update();
        return id;
    }
}
