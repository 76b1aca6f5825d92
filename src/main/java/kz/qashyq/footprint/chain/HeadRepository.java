package kz.qashyq.footprint.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signed heads and the leaves of their trees. */
@Repository
class HeadRepository {
    private final JdbcClient db;

    HeadRepository(JdbcClient db) {
        this.db = db;
    }

    /** A chain as a tree holds it. */
    @SuppressWarnings("ArrayRecordComponent") // a hash, never compared
    record Leaf(UUID actor, long length, byte[] head) {}

    /** One at a time over all nodes, until the transaction ends. */
    void lock() {
        db.sql("SELECT pg_advisory_xact_lock(hashtext('footprint.sign'))::text")
                .query((row, n) -> "")
                .list();
    }

    /** Chains that have grown since they were last signed, as they stand now. */
    List<Leaf> grown() {
        return db.sql("""
                        SELECT a.id AS actor_id, a.length, a.head
                          FROM footprint.actor a
                          LEFT JOIN LATERAL (SELECT l.length
                                               FROM footprint.signed_leaf l
                                              WHERE l.actor_id = a.id
                                              ORDER BY l.number DESC LIMIT 1) signed ON true
                         WHERE a.length > coalesce(signed.length, 0)
                        """).query((row, n) -> leaf(row)).list();
    }

    /** In the order of the tree: by actor. */
    List<Leaf> leaves(long number) {
        return db.sql("""
                        SELECT l.actor_id, l.length, l.head
                          FROM footprint.actor a
                          JOIN LATERAL (SELECT s.actor_id, s.length, s.head
                                          FROM footprint.signed_leaf s
                                         WHERE s.actor_id = a.id AND s.number <= :number
                                         ORDER BY s.number DESC LIMIT 1) l ON true
                         ORDER BY l.actor_id
                        """).param("number", number).query((row, n) -> leaf(row)).list();
    }

    /** Everything that was ever signed of one chain. */
    List<Leaf> signedOf(UUID actor) {
        return db.sql(
                        "SELECT actor_id, length, head FROM footprint.signed_leaf WHERE actor_id = :actor ORDER BY number")
                .param("actor", actor)
                .query((row, n) -> leaf(row))
                .list();
    }

    void add(SignedHead head) {
        db.sql("""
                        INSERT INTO footprint.signed_head (number, signed, actors, statements, root, previous, public_key, signature)
                        VALUES (:number, :signed, :actors, :statements, :root, :previous, :key, :signature)
                        """)
                .param("number", head.number())
                .param("signed", head.signed().atOffset(ZoneOffset.UTC))
                .param("actors", head.actors())
                .param("statements", head.statements())
                .param("root", head.root())
                .param("previous", head.previous())
                .param("key", head.publicKey())
                .param("signature", head.signature())
                .update();
    }

    void add(long number, Collection<Leaf> leaves) {
        db.sql("""
                        INSERT INTO footprint.signed_leaf (actor_id, number, length, head)
                        SELECT actor, :number, length, head
                          FROM unnest(:actors::uuid[], :lengths::bigint[], :heads::bytea[]) AS grown (actor, length, head)
                        """)
                .param("number", number)
                .param("actors", leaves.stream().map(Leaf::actor).toArray(UUID[]::new))
                .param("lengths", leaves.stream().map(Leaf::length).toArray(Long[]::new))
                .param("heads", leaves.stream().map(Leaf::head).toArray(byte[][]::new))
                .update();
    }

    Optional<SignedHead> latest() {
        return before(Long.MAX_VALUE, 1).stream().findFirst();
    }

    /** The latest first. */
    List<SignedHead> before(long number, int most) {
        return db.sql("""
                        SELECT number, signed, actors, statements, root, previous, public_key, signature
                          FROM footprint.signed_head WHERE number < :number ORDER BY number DESC LIMIT :most
                        """)
                .param("number", number)
                .param("most", most)
                .query((row, n) -> head(row))
                .list();
    }

    /** The earliest first. */
    List<SignedHead> from(long number, int most) {
        return db.sql("""
                        SELECT number, signed, actors, statements, root, previous, public_key, signature
                          FROM footprint.signed_head WHERE number >= :number ORDER BY number LIMIT :most
                        """)
                .param("number", number)
                .param("most", most)
                .query((row, n) -> head(row))
                .list();
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(row.getObject("actor_id", UUID.class), row.getLong("length"), row.getBytes("head"));
    }

    private static SignedHead head(ResultSet row) throws SQLException {
        return new SignedHead(
                row.getLong("number"),
                row.getObject("signed", OffsetDateTime.class).toInstant(),
                row.getLong("actors"),
                row.getLong("statements"),
                row.getBytes("root"),
                row.getBytes("previous"),
                row.getBytes("public_key"),
                row.getBytes("signature"));
    }
}
