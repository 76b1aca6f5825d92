package kz.qashyq.testing.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.AttemptResult;
import kz.qashyq.testing.TestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of finished attempts. */
@Repository
public class Results {
    private final JdbcClient db;

    Results(JdbcClient db) {
        this.db = db;
    }

    /** Of equal attempts the earlier one is the best: a mark already reached does not move. */
    public Map<TestId, AttemptResult> bestOf(PersonId person, Collection<TestId> tests) {
        var found = new HashMap<TestId, AttemptResult>();
        if (tests.isEmpty()) return found;
        db.sql("""
                        SELECT DISTINCT ON (a.test_id) a.id, a.test_id, a.percent, a.finished, a.percent >= t.pass_mark AS passed
                          FROM testing.attempt a
                          JOIN testing.test t ON t.id = a.test_id
                         WHERE a.person_id = :person AND a.test_id = ANY (:tests) AND a.finished IS NOT NULL
                         ORDER BY a.test_id, a.percent DESC, a.number
                        """)
                .param("person", person.value())
                .param("tests", tests.stream().map(Id::value).toArray(UUID[]::new))
                .query(Results::result)
                .list()
                .forEach(result -> found.put(result.test(), result));
        return found;
    }

    private static AttemptResult result(ResultSet row, int n) throws SQLException {
        return new AttemptResult(
                new AttemptId(row.getObject("id", UUID.class)),
                new TestId(row.getObject("test_id", UUID.class)),
                row.getBigDecimal("percent"),
                row.getBoolean("passed"),
                row.getObject("finished", OffsetDateTime.class).toInstant());
    }
}
