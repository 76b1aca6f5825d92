package kz.qashyq.testing.assembly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.TestCard;
import kz.qashyq.testing.TestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tests in short, many at once. */
@Repository
public class TestCards {
    private final JdbcClient db;

    TestCards(JdbcClient db) {
        this.db = db;
    }

    public Map<TestId, TestCard> find(Collection<TestId> ids) {
        var found = new HashMap<TestId, TestCard>();
        if (ids.isEmpty()) return found;
        db.sql("""
                        SELECT t.id, t.discipline_id, t.title, t.ready, t.self_check, t.minutes, t.attempts, t.pass_mark,
                               (SELECT coalesce(sum(p.draw) FILTER (WHERE p.ticket IS NULL), 0)
                                       + coalesce(sum(p.draw) FILTER (WHERE p.ticket IS NOT NULL), 0)
                                         / greatest(count(DISTINCT p.ticket), 1)
                                  FROM testing.part p WHERE p.test_id = t.id) AS questions
                          FROM testing.test t
                         WHERE t.id = ANY (:ids)
                        """)
                .param("ids", ids.stream().map(Id::value).toArray(UUID[]::new))
                .query(TestCards::card)
                .list()
                .forEach(card -> found.put(card.id(), card));
        return found;
    }

    public List<TestCard> ofDiscipline(DisciplineId discipline) {
        return db.sql("""
                        SELECT t.id, t.discipline_id, t.title, t.ready, t.self_check, t.minutes, t.attempts, t.pass_mark,
                               (SELECT coalesce(sum(p.draw) FILTER (WHERE p.ticket IS NULL), 0)
                                       + coalesce(sum(p.draw) FILTER (WHERE p.ticket IS NOT NULL), 0)
                                         / greatest(count(DISTINCT p.ticket), 1)
                                  FROM testing.part p WHERE p.test_id = t.id) AS questions
                          FROM testing.test t
                         WHERE t.discipline_id = :discipline
                         ORDER BY t.created, t.id
                        """)
                .param("discipline", discipline.value())
                .query(TestCards::card)
                .list();
    }

    private static TestCard card(ResultSet row, int n) throws SQLException {
        return new TestCard(
                new TestId(row.getObject("id", UUID.class)),
                new DisciplineId(row.getObject("discipline_id", UUID.class)),
                Localized.fromJson(row.getString("title")),
                row.getBoolean("ready"),
                row.getBoolean("self_check"),
                row.getInt("questions"),
                row.getInt("minutes"),
                row.getInt("attempts"),
                row.getInt("pass_mark"));
    }
}
