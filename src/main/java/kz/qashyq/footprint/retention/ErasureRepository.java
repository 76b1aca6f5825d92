package kz.qashyq.footprint.retention;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one way to remove content: footprint.erase, which keeps hashes and writes down who asked and why. */
@Repository
class ErasureRepository {
    private final JdbcClient db;

    ErasureRepository(JdbcClient db) {
        this.db = db;
    }

    /** The oldest that still have their content. */
    List<UUID> kept(List<UUID> actors, int most) {
        return db.sql("""
                        SELECT s.id FROM footprint.statement s
                         WHERE s.actor_id = ANY (:actors) AND s.payload IS NOT NULL
                         ORDER BY s.stored LIMIT :most
                        """)
                .param("actors", actors.toArray(UUID[]::new))
                .param("most", most)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Answers how many were erased; what is erased already does not count. */
    int erase(List<UUID> statements, @Nullable PersonId by, String reason) {
        return db.sql("""
                        SELECT count(*) FROM unnest(:statements::uuid[]) AS kept (id)
                         WHERE footprint.erase(kept.id, :by, :reason)
                        """)
                .param("statements", statements.toArray(UUID[]::new))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("reason", reason)
                .query(Integer.class)
                .single();
    }

    boolean isOf(UUID statement, List<UUID> actors) {
        return db.sql("""
                        SELECT EXISTS (SELECT 1 FROM footprint.statement_key k
                                         JOIN footprint.statement s ON s.stored = k.stored AND s.id = k.id
                                        WHERE k.id = :statement AND s.actor_id = ANY (:actors))
                        """)
                .param("statement", statement)
                .param("actors", actors.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
