package kz.qashyq.footprint.recognition;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Actors whom nobody has recognised. Their heads are locked in the order of their ids, as an intake locks them. */
@Repository
class StrangerRepository {
    private final JdbcClient db;

    StrangerRepository(JdbcClient db) {
        this.db = db;
    }

    record Stranger(UUID actor, String ifi) {}

    /** Nobody asked for these yet. Locked; an intake that has one of them just now is not waited for, it comes next time. */
    List<Stranger> next(UUID after, int most) {
        return db.sql("""
                        SELECT id, ifi
                          FROM footprint.actor
                         WHERE person_id IS NULL AND asked IS NULL AND id > :after
                         ORDER BY id
                         LIMIT :most
                           FOR NO KEY UPDATE SKIP LOCKED
                        """)
                .param("after", after)
                .param("most", most)
                .query((row, n) -> new Stranger(row.getObject("id", UUID.class), row.getString("ifi")))
                .list();
    }

    /** @param owners of those of them who were recognised */
    void settle(List<Stranger> asked, Map<UUID, PersonId> owners, Instant now) {
        var recognised = List.copyOf(owners.entrySet());
        db.sql("""
                        UPDATE footprint.actor a
                           SET asked = :now,
                               person_id = (SELECT its.person
                                              FROM unnest(:actors::uuid[], :persons::uuid[]) AS its (actor, person)
                                             WHERE its.actor = a.id)
                         WHERE a.id = ANY (:asked)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actors", recognised.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param(
                        "persons",
                        recognised.stream().map(it -> it.getValue().value()).toArray(UUID[]::new))
                .param("asked", asked.stream().map(Stranger::actor).toArray(UUID[]::new))
                .update();
    }

    /** @param identifiers in lower case */
    void askAgain(Collection<String> identifiers) {
        db.sql("""
                        WITH known AS MATERIALIZED (
                            SELECT id FROM footprint.actor
                             WHERE person_id IS NULL AND lower(ifi) = ANY (:identifiers)
                             ORDER BY id
                               FOR NO KEY UPDATE
                        )
                        UPDATE footprint.actor a SET asked = NULL FROM known WHERE a.id = known.id
                        """).param("identifiers", identifiers.toArray(String[]::new)).update();
    }
}
