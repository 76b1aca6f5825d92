package kz.qashyq.journal.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.qashyq.journal.JournalId;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** ASM-09: the marks that were entered after their day, with the reasons given. */
@Repository
public class LateMarks {
    private final JdbcClient db;

    LateMarks(JdbcClient db) {
        this.db = db;
    }

    public record LateMark(
            JournalId journal,
            LearnerId learner,
            Localized title,
            int points,
            Instant entered,
            LocalDate due,
            PersonId by,
            String reason) {}

    /** The newest first, at most this many. */
    public List<LateMark> newest(int most) {
        return db.sql("""
                        SELECT m.journal_id, m.learner_id, coalesce(w.title, c.title) AS title, m.points, m.entered, c.due,
                               m.entered_by, m.reason
                          FROM journal.mark m
                          LEFT JOIN journal.component w ON w.journal_id = m.journal_id AND w.id = m.target
                          JOIN journal.control_column c
                            ON c.journal_id = m.journal_id AND c.control_id = coalesce(w.control_id, m.target)
                         WHERE m.late
                         ORDER BY m.entered DESC
                         LIMIT :most
                        """)
                .param("most", most)
                .query((row, n) -> new LateMark(
                        new JournalId(row.getObject("journal_id", UUID.class)),
                        new LearnerId(row.getObject("learner_id", UUID.class)),
                        Localized.fromJson(row.getString("title")),
                        row.getInt("points"),
                        row.getObject("entered", OffsetDateTime.class).toInstant(),
                        row.getObject("due", LocalDate.class),
                        new PersonId(row.getObject("entered_by", UUID.class)),
                        row.getString("reason")))
                .list();
    }
}
