package kz.qashyq.testing.assembly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.TestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a test can be drawn from. */
@Repository
class CandidateRepository {
    private final JdbcClient db;

    CandidateRepository(JdbcClient db) {
        this.db = db;
    }

    /** The bank of the test's discipline; of retired questions only those that the test has chosen. */
    List<Candidate> of(TestId test) {
        return db.sql("""
                        SELECT q.id, v.id AS version, q.topic_id, q.difficulty, q.retired IS NOT NULL AS retired, v.missing,
                               q.kind,
                               coalesce(jsonb_array_length(coalesce(
                                   v.body -> 'options', v.body -> 'targets', v.body -> 'elements')), 0) AS options
                          FROM testing.test t
                          JOIN testing.question q ON q.discipline_id = t.discipline_id
                          JOIN testing.question_version v ON v.question_id = q.id AND v.number = q.version
                         WHERE t.id = :test
                           AND (q.retired IS NULL
                                OR EXISTS (SELECT 1 FROM testing.part p WHERE p.test_id = t.id AND p.question_id = q.id))
                        """)
                .param("test", test.value())
                .query(CandidateRepository::candidate)
                .list();
    }

    private static Candidate candidate(ResultSet row, int n) throws SQLException {
        var missing = (String[]) row.getArray("missing").getArray();
        return new Candidate(
                new QuestionId(row.getObject("id", UUID.class)),
                row.getObject("version", UUID.class),
                new BankTopicId(row.getObject("topic_id", UUID.class)),
                row.getInt("difficulty"),
                row.getInt("options"),
                QuestionKind.valueOf(row.getString("kind")).isMarkedByHand(),
                row.getBoolean("retired"),
                List.of(missing).stream()
                        .flatMap(code -> Language.byCode(code).stream())
                        .toList());
    }
}
