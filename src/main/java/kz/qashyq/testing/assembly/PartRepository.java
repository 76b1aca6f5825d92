package kz.qashyq.testing.assembly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.PartDraw;
import kz.qashyq.testing.PartId;
import kz.qashyq.testing.PartTerms;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.TestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What tests consist of. */
@Repository
class PartRepository {
    private final JdbcClient db;

    PartRepository(JdbcClient db) {
        this.db = db;
    }

    List<Part> of(TestId test) {
        return db.sql("""
                        SELECT id, position, question_id, topic_id, difficulty, by_hand, draw, points, ticket
                          FROM testing.part
                         WHERE test_id = :test
                         ORDER BY position
                        """)
                .param("test", test.value())
                .query(PartRepository::part)
                .list();
    }

    /** At the end. A question that is already there stays as it is; one of another discipline is not taken. */
    void choose(PartId id, TestId test, QuestionId question, PartTerms terms) {
        db.sql("""
                        INSERT INTO testing.part (id, test_id, position, question_id, draw, points, ticket)
                        SELECT :id, t.id, (SELECT coalesce(max(position), 0) + 1 FROM testing.part WHERE test_id = t.id),
                               q.id, 1, :points, :ticket::smallint
                          FROM testing.test t
                          JOIN testing.question q ON q.discipline_id = t.discipline_id AND q.retired IS NULL
                         WHERE t.id = :test AND q.id = :question
                        ON CONFLICT (test_id, question_id) DO NOTHING
                        """)
                .param("id", id.value())
                .param("test", test.value())
                .param("question", question.value())
                .param("points", terms.points())
                .param("ticket", terms.ticket().orElse(null))
                .update();
    }

    void draw(PartId id, TestId test, PartDraw draw, PartTerms terms) {
        db.sql("""
                        INSERT INTO testing.part (id, test_id, position, topic_id, difficulty, by_hand, draw, points, ticket)
                        SELECT :id, :test, coalesce(max(position), 0) + 1, :topic::uuid, :difficulty::smallint, :byHand,
                               :draw, :points, :ticket::smallint
                          FROM testing.part
                         WHERE test_id = :test
                        """)
                .param("id", id.value())
                .param("test", test.value())
                .param("topic", draw.topic().map(Id::value).orElse(null))
                .param("difficulty", draw.difficulty().orElse(null))
                .param("byHand", draw.byHand())
                .param("draw", draw.count())
                .param("points", terms.points())
                .param("ticket", terms.ticket().orElse(null))
                .update();
    }

    void change(PartId id, int draw, PartTerms terms) {
        db.sql("""
                        UPDATE testing.part
                           SET draw = CASE WHEN question_id IS NULL THEN :draw ELSE 1 END, points = :points,
                               ticket = :ticket::smallint
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .param("draw", draw)
                .param("points", terms.points())
                .param("ticket", terms.ticket().orElse(null))
                .update();
    }

    void remove(TestId test, PartId id) {
        db.sql("DELETE FROM testing.part WHERE test_id = :test AND id = :id")
                .param("test", test.value())
                .param("id", id.value())
                .update();
        db.sql("""
                        UPDATE testing.part p
                           SET position = o.place
                          FROM (SELECT id, row_number() OVER (ORDER BY position) AS place
                                  FROM testing.part
                                 WHERE test_id = :test) o
                         WHERE p.id = o.id AND p.position <> o.place
                        """).param("test", test.value()).update();
    }

    /** Changes places with the one before it; the first stays. */
    void moveUp(TestId test, int position) {
        db.sql("""
                        UPDATE testing.part
                           SET position = CASE position WHEN :position::int THEN :position::int - 1 ELSE :position::int END
                         WHERE test_id = :test AND :position::int > 1 AND position IN (:position::int, :position::int - 1)
                        """).param("test", test.value()).param("position", position).update();
    }

    private static Part part(ResultSet row, int n) throws SQLException {
        return new Part(
                new PartId(row.getObject("id", UUID.class)),
                row.getInt("position"),
                Optional.ofNullable(row.getObject("question_id", UUID.class)).map(QuestionId::new),
                Optional.ofNullable(row.getObject("topic_id", UUID.class)).map(BankTopicId::new),
                Optional.ofNullable(row.getObject("difficulty", Integer.class)),
                row.getBoolean("by_hand"),
                row.getInt("draw"),
                row.getBigDecimal("points"),
                Optional.ofNullable(row.getObject("ticket", Integer.class)));
    }
}
