package kz.qashyq.footprint.statements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import kz.qashyq.footprint.sources.SourceId;
import kz.qashyq.footprint.xapi.Attached;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.platform.db.BinaryCopy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes statements down: four statements of SQL for a batch however long, one more each when it has attachments or refers to
 * other statements.
 */
@Repository
class IntakeRepository {
    private static final int KEY_BYTES = 50;
    private static final int STATEMENT_BYTES = 2_000;

    private final JdbcClient db;
    private final JdbcOperations plain;

    IntakeRepository(JdbcClient db, JdbcOperations plain) {
        this.db = db;
        this.plain = plain;
    }

    /** An actor's chain as it ends now. */
    @SuppressWarnings("ArrayRecordComponent") // the head of a chain, never compared
    record Head(long length, byte[] hash, long latest) {}

    /** What lies under an id already: the statement as it is stored, null when it was erased. */
    record Known(@Nullable ObjectNode content, boolean voiding, SourceId source) {}

    record Standing(Map<UUID, Head> heads, Map<UUID, Known> known) {}

    /** Rows for actors that were never met, in the order in which everybody locks them. */
    void meet(Map<UUID, String> actors) {
        db.sql("""
                        INSERT INTO footprint.actor (id, ifi)
                        SELECT id, ifi FROM unnest(:ids::uuid[], :ifis::text[]) AS met (id, ifi) ORDER BY id
                        ON CONFLICT DO NOTHING
                        """)
                .param("ids", actors.keySet().toArray(UUID[]::new))
                .param("ifis", actors.values().toArray(String[]::new))
                .update();
    }

    /** Locks the actors' heads until the transaction ends, and looks up what is known under the ids. */
    Standing lock(Collection<UUID> actors, Collection<UUID> ids) {
        var heads = new HashMap<UUID, Head>();
        var known = new HashMap<UUID, Known>();
        db.sql("""
                        WITH locked AS MATERIALIZED (
                            SELECT id, length, head, latest
                              FROM footprint.actor WHERE id = ANY (:actors) ORDER BY id FOR NO KEY UPDATE
                        )
                        SELECT id, head, length, latest, NULL AS payload, false AS voiding, NULL::uuid AS source FROM locked
                        UNION ALL
                        SELECT k.id, NULL, NULL, NULL, s.payload, k.voiding, s.source_id
                          FROM footprint.statement_key k
                          JOIN footprint.statement s ON s.stored = k.stored AND s.id = k.id
                         WHERE k.id = ANY (:ids)
                        """)
                .param("actors", actors.toArray(UUID[]::new))
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    if (row.getBytes("head") != null) heads.put(id, head(row));
                    else known.put(id, known(row));
                });
        return new Standing(heads, known);
    }

    /** Nobody is kept from moving them afterwards. */
    Map<UUID, Head> heads(Collection<UUID> actors) {
        var heads = new HashMap<UUID, Head>();
        db.sql("SELECT id, head, length, latest FROM footprint.actor WHERE id = ANY (:actors)")
                .param("actors", actors.toArray(UUID[]::new))
                .query(row -> {
                    heads.put(row.getObject("id", UUID.class), head(row));
                });
        return heads;
    }

    /** A chain only grows, so its length says whether a head is still where it was. @throws ChainEnds.Moved when one is not */
    void moveHeads(Map<UUID, Head> before, Map<UUID, Head> after) {
        var actors = after.keySet().toArray(UUID[]::new);
        var lengths = new long[actors.length];
        var moments = new long[actors.length];
        var expected = new long[actors.length];
        var hashes = new byte[actors.length][];
        for (int i = 0; i < actors.length; i++) {
            var head = Objects.requireNonNull(after.get(actors[i]));
            lengths[i] = head.length();
            moments[i] = head.latest();
            hashes[i] = head.hash();
            expected[i] = Objects.requireNonNull(before.get(actors[i])).length();
        }
        var moved = db.sql("""
                        UPDATE footprint.actor a
                           SET length = head.length, head = head.hash,
                               latest = timestamptz 'epoch' + head.latest * interval '1 microsecond'
                          FROM unnest(:heads::uuid[], :lengths::bigint[], :hashes::bytea[], :latest::bigint[], :expected::bigint[])
                               AS head (id, length, hash, latest, expected)
                         WHERE a.id = head.id AND a.length = head.expected
                        """)
                .param("heads", actors)
                .param("lengths", lengths)
                .param("hashes", hashes)
                .param("latest", moments)
                .param("expected", expected)
                .update();
        if (moved != actors.length) throw new ChainEnds.Moved();
    }

    /** What refers to others is found wherever they are. */
    void refer(List<Row> rows) {
        var referring =
                rows.stream().filter(row -> row.essence().refersTo() != null).toList();
        if (referring.isEmpty()) return;
        references(referring);
        var further = referring.size();
        while (further > 0) further = refersFurther(referring);
    }

    void copy(List<Row> rows) {
        var keys = new BinaryCopy("footprint.statement_key", rows.size() * KEY_BYTES, "id", "stored", "voiding");
        var statements = new BinaryCopy(
                "footprint.statement",
                rows.size() * STATEMENT_BYTES,
                "id",
                "stored",
                "actor_id",
                "seq",
                "content_hash",
                "hash",
                "source_id",
                "verb",
                "object_id",
                "registration",
                "\"timestamp\"",
                "voids",
                "names",
                "payload");
        for (var row : rows) {
            var essence = row.essence();
            keys.row().add(essence.id()).addMoment(row.stored()).add(essence.voiding());
            statements
                    .row()
                    .add(essence.id())
                    .addMoment(row.stored())
                    .add(essence.actor())
                    .add(row.seq())
                    .add(row.stamp().contentHash())
                    .add(row.hash())
                    .add(row.by().source().value())
                    .add(essence.verb())
                    .add(essence.activity())
                    .add(essence.registration())
                    .addMoment(row.timestamp())
                    .add(essence.voids())
                    .add(row.names())
                    .add(row.stamp().payload());
        }
        // The ids first: whoever brings one that is there learns it before the long rows are sent.
        plain.execute((ConnectionCallback<@Nullable Void>) connection -> {
            keys.send(connection);
            statements.send(connection);
            return null;
        });
    }

    private void references(List<Row> rows) {
        db.sql("""
                        WITH sent AS (
                            SELECT id, timestamptz 'epoch' + stored * interval '1 microsecond' AS stored, target, voids, source
                              FROM unnest(:ids::uuid[], :stored::bigint[], :targets::uuid[], :voids::uuid[], :sources::uuid[])
                                   AS sent (id, stored, target, voids, source)
                        ), voiding AS (
                            INSERT INTO footprint.voiding (target, by_id, stored, only_source)
                            SELECT voids, id, stored, nullif(source, footprint.source_of(voids))
                              FROM sent WHERE voids IS NOT NULL
                        )
                        INSERT INTO footprint.reference (id, stored, target) SELECT id, stored, target FROM sent
                        """)
                .param("ids", column(rows, UUID[]::new, row -> row.essence().id()))
                .param("stored", column(rows, Long[]::new, Row::stored))
                .param("targets", column(rows, UUID[]::new, row -> row.essence().refersTo()))
                .param("voids", column(rows, UUID[]::new, row -> row.essence().voids()))
                .param("sources", column(rows, UUID[]::new, row -> row.by().voidsOnlyOf()))
                .update();
    }

    /** What refers to a statement that refers to another is found wherever that one is. */
    private int refersFurther(List<Row> rows) {
        return db.sql("""
                        INSERT INTO footprint.reference (id, stored, target)
                        SELECT r.id, r.stored, further.target
                          FROM footprint.reference r
                          JOIN footprint.reference further ON further.id = r.target
                         WHERE (r.id = ANY (:ids) OR r.target = ANY (:ids)) AND further.target <> r.id
                        ON CONFLICT DO NOTHING
                        """)
                .param("ids", column(rows, UUID[]::new, row -> row.essence().id()))
                .update();
    }

    /** Before the statements that carry them: either both are kept or neither. */
    void attach(List<Incoming> statements, OffsetDateTime now) {
        var pairs = statements.stream()
                .flatMap(it ->
                        it.attached().stream().map(one -> new Pair(it.essence().id(), one)))
                .toList();
        if (pairs.isEmpty()) return;
        // Once, however many statements carry them: a batch of thousands may name the same film.
        var bytes = new TreeMap<String, byte[]>();
        for (var pair : pairs) bytes.put(pair.attached().sha2(), pair.attached().bytes());
        db.sql("""
                        WITH bytes AS (
                            INSERT INTO footprint.attachment (sha2, bytes, stored)
                            SELECT sha2, bytes, :now FROM unnest(:hashes::text[], :bytes::bytea[]) AS sent (sha2, bytes)
                             ORDER BY sha2
                            ON CONFLICT DO NOTHING
                        )
                        INSERT INTO footprint.statement_attachment (statement_id, sha2)
                        SELECT statement, sha2 FROM unnest(:statements::uuid[], :sha2::text[]) AS sent (statement, sha2)
                        ON CONFLICT DO NOTHING
                        """)
                .param("now", now)
                .param("sha2", column(pairs, String[]::new, it -> it.attached().sha2()))
                .param("hashes", bytes.keySet().toArray(String[]::new))
                .param("bytes", bytes.values().toArray(byte[][]::new))
                .param("statements", column(pairs, UUID[]::new, Pair::statement))
                .update();
    }

    private record Pair(UUID statement, Attached attached) {}

    private static <R, T> T[] column(List<R> rows, IntFunction<T[]> array, Function<R, @Nullable T> value) {
        return rows.stream().map(value).toArray(array);
    }

    private static Known known(ResultSet row) throws SQLException {
        var payload = row.getString("payload");
        return new Known(
                payload == null ? null : (ObjectNode) JsonReader.read(payload),
                row.getBoolean("voiding"),
                new SourceId(row.getObject("source", UUID.class)));
    }

    private static Head head(ResultSet row) throws SQLException {
        var latest = row.getObject("latest", OffsetDateTime.class).toInstant();
        return new Head(row.getLong("length"), row.getBytes("head"), Moments.micros(latest));
    }
}
