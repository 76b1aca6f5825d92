package kz.qashyq.institution;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import kz.qashyq.platform.rules.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PublicationRepository {
    private final JdbcClient db;

    PublicationRepository(JdbcClient db) {
        this.db = db;
    }

    /** What was published: the act itself when the amendment is empty. */
    record Order(String act, String amendment) {}

    Map<Order, LocalDate> all() {
        return db
                .sql("SELECT act, amendment, published FROM institution.publication")
                .query((row, n) -> Map.entry(
                        new Order(row.getString("act"), row.getString("amendment")),
                        row.getObject("published", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void save(Act act, String amendment, LocalDate published) {
        db.sql("""
                        INSERT INTO institution.publication (act, amendment, published)
                        VALUES (:act, :amendment, :published)
                        ON CONFLICT (act, amendment) DO UPDATE SET published = excluded.published
                        """)
                .param("act", act.code())
                .param("amendment", amendment)
                .param("published", published)
                .update();
    }
}
