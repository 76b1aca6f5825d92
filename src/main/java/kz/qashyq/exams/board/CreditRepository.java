package kz.qashyq.exams.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.attempt.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Outages of ours and the time they gave back. */
@Repository
class CreditRepository {
    private final JdbcClient db;

    CreditRepository(JdbcClient db) {
        this.db = db;
    }

    /** Those that fell into the exam's window, whether anybody had opened a paper or not, or touched one of its attempts. */
    List<ExamLog.Entry.Outage> outages(ExamId exam) {
        return db.sql("""
                        SELECT o.began, o.ended, count(c.attempt_id) AS touched, coalesce(max(c.seconds), 0) AS most
                          FROM exams.exam e
                          JOIN exams.outage o ON o.ended > e.starts
                          LEFT JOIN (exams.time_change c JOIN exams.attempt a ON a.id = c.attempt_id)
                                 ON c.outage_id = o.id AND a.exam_id = e.id
                         WHERE e.id = :exam
                         GROUP BY o.id, e.id
                        HAVING count(c.attempt_id) > 0
                            OR o.began < e.closes + e.credit_seconds * interval '1 second'
                         ORDER BY o.began DESC
                        """)
                .param("exam", exam.value())
                .query(CreditRepository::outage)
                .list();
    }

    private static ExamLog.Entry.Outage outage(ResultSet row, int n) throws SQLException {
        return new ExamLog.Entry.Outage(
                Times.instant(row, "began"), Times.instant(row, "ended"), row.getInt("touched"), row.getInt("most"));
    }
}
