package kz.qashyq.footprint.trace;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits to become statements. */
@Repository
class OutboxRepository {
    private final JdbcClient db;

    OutboxRepository(JdbcClient db) {
        this.db = db;
    }

    /** @param statement as JSON */
    record Waiting(UUID id, PersonId person, String statement) {}

    void add(List<Waiting> rows, Instant now) {
        db.sql("""
                        INSERT INTO footprint.outbox (id, person_id, statement, written)
                        SELECT id, person, statement, :now
                          FROM unnest(:ids::uuid[], :persons::uuid[], :statements::text[]) WITH ORDINALITY
                               AS left_behind (id, person, statement, place)
                         ORDER BY place
                        """)
                .param("ids", column(rows, UUID[]::new, Waiting::id))
                .param("persons", column(rows, UUID[]::new, it -> it.person().value()))
                .param("statements", column(rows, String[]::new, Waiting::statement))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One relay at a time over all nodes: an actor's deeds keep their order. Until the transaction ends. */
    boolean isMyTurn() {
        return db.sql("SELECT pg_try_advisory_xact_lock(hashtext('footprint.relay'))")
                .query(Boolean.class)
                .single();
    }

    List<Waiting> next(int most) {
        return db.sql("""
                        SELECT id, person_id, statement
                          FROM footprint.outbox
                         WHERE set_aside IS NULL
                         ORDER BY place
                         LIMIT :most
                        """)
                .param("most", most)
                .query((row, n) -> new Waiting(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("statement")))
                .list();
    }

    void remove(Collection<UUID> ids) {
        db.sql("DELETE FROM footprint.outbox WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    void setAside(UUID id, String problem, Instant now) {
        db.sql("UPDATE footprint.outbox SET set_aside = :now, problem = :problem WHERE id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("problem", problem)
                .param("id", id)
                .update();
    }

    int tryAgain() {
        return db.sql("UPDATE footprint.outbox SET set_aside = NULL, problem = NULL WHERE set_aside IS NOT NULL")
                .update();
    }

    Outbox.State state() {
        return db.sql("""
                        SELECT count(*) FILTER (WHERE set_aside IS NULL) AS waiting, count(set_aside) AS set_aside
                          FROM footprint.outbox
                        """)
                .query((row, n) -> new Outbox.State(row.getLong("waiting"), row.getLong("set_aside")))
                .single();
    }

    /** The chains of our own accounts belong to these persons. */
    void claim(List<Waiting> rows) {
        db.sql("""
                        UPDATE footprint.actor a SET person_id = its.person
                          FROM (SELECT DISTINCT actor, person
                                  FROM unnest(:actors::uuid[], :persons::uuid[]) AS said (actor, person)) its
                         WHERE a.id = its.actor AND a.person_id IS NULL
                        """)
                .param("actors", column(rows, UUID[]::new, it -> Vocabulary.actor(it.person())))
                .param("persons", column(rows, UUID[]::new, it -> it.person().value()))
                .update();
    }

    private static <R, T> T[] column(List<R> rows, IntFunction<T[]> array, Function<R, T> value) {
        return rows.stream().map(value).toArray(array);
    }
}
