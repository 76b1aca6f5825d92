package kz.qashyq.footprint.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Chains as they are read to be computed anew. */
@Repository
class ChainRepository {
    private final JdbcClient db;

    ChainRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Chain> find(UUID actor) {
        return db.sql("SELECT id, ifi, person_id, length, head FROM footprint.actor WHERE id = :actor")
                .param("actor", actor)
                .query((row, n) -> chain(row))
                .optional();
    }

    /** @param own the id of the chain of the person's account with us; it counts also when nobody is entered as its owner */
    List<Chain> of(PersonId person, UUID own) {
        return db.sql("""
                        SELECT id, ifi, person_id, length, head
                          FROM footprint.actor WHERE (person_id = :person OR id = :own) AND length > 0 ORDER BY ifi
                        """)
                .param("person", person.value())
                .param("own", own)
                .query((row, n) -> chain(row))
                .list();
    }

    /** Also such as are said to be empty now but were signed with statements. */
    List<UUID> longestUnchecked(int most) {
        return db.sql("""
                        SELECT a.id
                          FROM footprint.actor a
                          LEFT JOIN footprint.verification v ON v.actor_id = a.id
                         WHERE a.length > 0 OR EXISTS (SELECT 1 FROM footprint.signed_leaf l WHERE l.actor_id = a.id)
                         ORDER BY v.checked NULLS FIRST, a.id
                         LIMIT :most
                        """)
                .param("most", most)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Statements stored later than a moment, in their order, which the index {@code statement_time} alone tells. */
    List<Stored> after(UUID actor, Instant stored, int most) {
        return db.sql("""
                        SELECT s.id, s.stored, s.seq, s.content_hash, s.hash, s.source_id, s.verb, s.object_id, s.registration,
                               s."timestamp", s.voids, s.payload,
                               s.payload IS NULL AND EXISTS (SELECT 1 FROM footprint.erasure e WHERE e.id = s.id) AS erased
                          FROM (SELECT t.stored, t.id FROM footprint.statement t
                                 WHERE t.actor_id = :actor AND t.stored > :stored
                                 ORDER BY t.stored
                                 LIMIT :most) place
                          JOIN footprint.statement s ON s.stored = place.stored AND s.id = place.id
                         ORDER BY s.stored
                        """)
                .param("actor", actor)
                .param("stored", stored.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(ChainRepository::stored)
                .list();
    }

    /** Each source's authority, as its statements have it. */
    Map<UUID, String> authorities() {
        var authorities = new HashMap<UUID, String>();
        db.sql("SELECT id, authority FROM footprint.source").query(row -> {
            authorities.put(row.getObject("id", UUID.class), row.getString("authority"));
        });
        return authorities;
    }

    private static Chain chain(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new Chain(
                row.getObject("id", UUID.class),
                row.getString("ifi"),
                person == null ? null : new PersonId(person),
                row.getLong("length"),
                row.getBytes("head"));
    }

    private static Stored stored(ResultSet row, int n) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                instant(row, "stored"),
                row.getLong("seq"),
                row.getBytes("content_hash"),
                row.getBytes("hash"),
                row.getObject("source_id", UUID.class),
                row.getString("verb"),
                row.getString("object_id"),
                uuid(row, "registration"),
                instant(row, "timestamp"),
                uuid(row, "voids"),
                row.getString("payload"),
                row.getBoolean("erased"));
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
