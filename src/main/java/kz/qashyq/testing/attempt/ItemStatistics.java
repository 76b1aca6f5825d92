package kz.qashyq.testing.attempt;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.bank.QuestionHtml;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How a test's questions did in finished attempts. */
@Repository
public class ItemStatistics {
    private final JdbcClient db;

    ItemStatistics(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param difficulty as the teacher set it, 1–3
     * @param asked in how many papers
     * @param right how many answers were right in full
     * @param blank how many were not answered
     * @param meanShare mean of what was right, 0–1: the difficulty as it turned out
     */
    public record Row(
            QuestionId question,
            Localized text,
            QuestionKind kind,
            int difficulty,
            int asked,
            int right,
            int blank,
            BigDecimal meanShare) {}

    /** The hardest first. */
    public List<Row> of(TestId test) {
        return db.sql("""
                        SELECT q.id, now.text, q.kind, q.difficulty, count(*) AS asked,
                               count(*) FILTER (WHERE i.share = 1) AS right_answers,
                               count(*) FILTER (WHERE i.answer = '{}') AS blank,
                               avg(i.share) AS mean
                          FROM testing.attempt a
                          JOIN testing.item i ON i.attempt_id = a.id
                          JOIN testing.question_version v ON v.id = i.version_id
                          JOIN testing.question q ON q.id = v.question_id
                          JOIN testing.question_version now ON now.question_id = q.id AND now.number = q.version
                         WHERE a.test_id = :test AND a.finished IS NOT NULL
                         GROUP BY q.id, now.text, q.kind, q.difficulty
                         ORDER BY mean, q.id
                        """)
                .param("test", test.value())
                .query(ItemStatistics::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                new QuestionId(row.getObject("id", UUID.class)),
                QuestionHtml.plain(Localized.fromJson(row.getString("text"))),
                QuestionKind.valueOf(row.getString("kind")),
                row.getInt("difficulty"),
                row.getInt("asked"),
                row.getInt("right_answers"),
                row.getInt("blank"),
                row.getBigDecimal("mean"));
    }
}
