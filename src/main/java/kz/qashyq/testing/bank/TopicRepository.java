package kz.qashyq.testing.bank;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.BankTopicId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The topics that a discipline's questions are sorted under. */
@Repository
public class TopicRepository {
    private final JdbcClient db;

    TopicRepository(JdbcClient db) {
        this.db = db;
    }

    public List<Topic> of(DisciplineId discipline) {
        return db.sql("""
                        SELECT t.id, t.number, t.title,
                               (SELECT count(*) FROM testing.question q
                                 WHERE q.topic_id = t.id AND q.retired IS NULL) AS questions
                          FROM testing.topic t
                         WHERE t.discipline_id = :discipline
                         ORDER BY t.number
                        """)
                .param("discipline", discipline.value())
                .query((row, n) -> new Topic(
                        new BankTopicId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        Localized.fromJson(row.getString("title")),
                        row.getInt("questions")))
                .list();
    }

    public Optional<DisciplineId> disciplineOf(BankTopicId topic) {
        return db.sql("SELECT discipline_id FROM testing.topic WHERE id = :id")
                .param("id", topic.value())
                .query((row, n) -> new DisciplineId(row.getObject("discipline_id", UUID.class)))
                .optional();
    }

    void add(BankTopicId id, DisciplineId discipline, int number, Localized title) {
        db.sql("""
                        INSERT INTO testing.topic (id, discipline_id, number, title)
                        VALUES (:id, :discipline, :number, CAST(:title AS jsonb))
                        """)
                .param("id", id.value())
                .param("discipline", discipline.value())
                .param("number", number)
                .param("title", title.json())
                .update();
    }

    void rename(BankTopicId id, Localized title) {
        db.sql("UPDATE testing.topic SET title = CAST(:title AS jsonb) WHERE id = :id")
                .param("id", id.value())
                .param("title", title.json())
                .update();
    }
}
