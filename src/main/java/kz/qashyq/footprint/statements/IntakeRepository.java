package kz.qashyq.footprint.statements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import kz.qashyq.footprint.xapi.Attached;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes statements down: two statements of SQL for a batch however long, a third when attachments come with it. */
@Repository
class IntakeRepository {
    private final JdbcClient db;

    IntakeRepository(JdbcClient db) {
        this.db = db;
    }

    /** An actor's chain as it ends now. */
    @SuppressWarnings("ArrayRecordComponent") // the head of a chain, never compared
    record Head(long length, byte[] hash, long latest) {}

    /** What lies under an id already. */
    @SuppressWarnings("ArrayRecordComponent") // compared by Arrays.equals
    record Known(byte[] essence, boolean voiding) {}

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
                        SELECT id, head AS hash, length, latest, false AS voiding FROM locked
                        UNION ALL
                        SELECT id, essence, NULL, stored, voiding FROM footprint.statement_key WHERE id = ANY (:ids)
                        """)
                .param("actors", actors.toArray(UUID[]::new))
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    var length = row.getLong("length");
                    if (row.wasNull()) known.put(id, new Known(row.getBytes("hash"), row.getBoolean("voiding")));
                    else heads.put(id, new Head(length, row.getBytes("hash"), micros(row)));
                });
        return new Standing(heads, known);
    }

    void write(List<Row> rows, Map<UUID, Head> heads) {
        var mentions = rows.stream()
                .flatMap(row -> row.essence().mentions().stream().map(it -> new Named(row, it.kind(), it.key())))
                .toList();
        var referring =
                rows.stream().filter(row -> row.essence().refersTo() != null).toList();
        db.sql("""
                        WITH sent AS MATERIALIZED (
                            SELECT id, timestamptz 'epoch' + stored * interval '1 microsecond' AS stored, actor, seq,
                                   content_hash, hash, verb, object, registration,
                                   timestamptz 'epoch' + said * interval '1 microsecond' AS said, voids, payload, essence, source
                              FROM unnest(:ids::uuid[], :stored::bigint[], :actors::uuid[], :seqs::bigint[],
                                          :contents::bytea[], :hashes::bytea[], :verbs::text[], :objects::text[],
                                          :registrations::uuid[], :said::bigint[], :voids::uuid[], :payloads::text[],
                                          :essences::bytea[], :sources::uuid[])
                                   AS sent (id, stored, actor, seq, content_hash, hash, verb, object, registration, said,
                                            voids, payload, essence, source)
                        ), keys AS (
                            INSERT INTO footprint.statement_key (id, stored, essence, voiding)
                            SELECT id, stored, essence, voids IS NOT NULL FROM sent
                        ), named AS (
                            INSERT INTO footprint.mention (kind, key, stored, id)
                            SELECT kind, key, timestamptz 'epoch' + stored * interval '1 microsecond', id
                              FROM unnest(:mentionKinds::int[], :mentionKeys::uuid[], :mentionStored::bigint[],
                                          :mentionIds::uuid[]) AS named (kind, key, stored, id)
                        ), referring AS (
                            INSERT INTO footprint.reference (id, stored, target)
                            SELECT id, timestamptz 'epoch' + stored * interval '1 microsecond', target
                              FROM unnest(:referring::uuid[], :referringStored::bigint[], :targets::uuid[])
                                   AS referring (id, stored, target)
                        ), voided AS (
                            INSERT INTO footprint.voided (target, by_id, stored)
                            SELECT voids, id, stored FROM sent WHERE voids IS NOT NULL
                            ON CONFLICT DO NOTHING
                        ), kept AS (
                            INSERT INTO footprint.statement (id, stored, actor_id, seq, content_hash, hash, source_id, verb,
                                                             object_id, registration, "timestamp", voids, payload)
                            SELECT id, stored, actor, seq, content_hash, hash, source, verb, object, registration, said,
                                   voids, payload
                              FROM sent
                        )
                        UPDATE footprint.actor a
                           SET length = head.length, head = head.hash,
                               latest = timestamptz 'epoch' + head.latest * interval '1 microsecond'
                          FROM unnest(:heads::uuid[], :lengths::bigint[], :headHashes::bytea[], :latest::bigint[])
                               AS head (id, length, hash, latest)
                         WHERE a.id = head.id
                        """)
                .param("ids", column(rows, UUID[]::new, row -> row.essence().id()))
                .param("stored", column(rows, Long[]::new, Row::stored))
                .param("actors", column(rows, UUID[]::new, Row::actor))
                .param("seqs", column(rows, Long[]::new, Row::seq))
                .param("contents", column(rows, byte[][]::new, Row::contentHash))
                .param("hashes", column(rows, byte[][]::new, Row::hash))
                .param("verbs", column(rows, String[]::new, row -> row.essence().verb()))
                .param(
                        "objects",
                        column(rows, String[]::new, row -> row.essence().activity()))
                .param(
                        "registrations",
                        column(rows, UUID[]::new, row -> row.essence().registration()))
                .param("said", column(rows, Long[]::new, Row::timestamp))
                .param("voids", column(rows, UUID[]::new, row -> row.essence().voids()))
                .param("payloads", column(rows, String[]::new, Row::payload))
                .param("sources", column(rows, UUID[]::new, row -> row.source().value()))
                .param(
                        "essences",
                        column(rows, byte[][]::new, row -> row.essence().hash()))
                .param("mentionKinds", column(mentions, Integer[]::new, it -> (int) it.kind()))
                .param("mentionKeys", column(mentions, UUID[]::new, Named::key))
                .param(
                        "mentionStored",
                        column(mentions, Long[]::new, it -> it.row().stored()))
                .param(
                        "mentionIds",
                        column(mentions, UUID[]::new, it -> it.row().essence().id()))
                .param(
                        "referring",
                        column(referring, UUID[]::new, row -> row.essence().id()))
                .param("referringStored", column(referring, Long[]::new, Row::stored))
                .param(
                        "targets",
                        column(referring, UUID[]::new, row -> row.essence().refersTo()))
                .param("heads", heads.keySet().toArray(UUID[]::new))
                .param("lengths", column(List.copyOf(heads.values()), Long[]::new, Head::length))
                .param("headHashes", column(List.copyOf(heads.values()), byte[][]::new, Head::hash))
                .param("latest", column(List.copyOf(heads.values()), Long[]::new, Head::latest))
                .update();
        var further = referring.size();
        while (further > 0) further = refersFurther(referring);
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
        db.sql("""
                        WITH bytes AS (
                            INSERT INTO footprint.attachment (sha2, bytes, stored)
                            SELECT DISTINCT ON (sha2) sha2, bytes, :now
                              FROM unnest(:sha2::text[], :bytes::bytea[]) AS sent (sha2, bytes) ORDER BY sha2
                            ON CONFLICT DO NOTHING
                        )
                        INSERT INTO footprint.statement_attachment (statement_id, sha2)
                        SELECT statement, sha2 FROM unnest(:statements::uuid[], :sha2::text[]) AS sent (statement, sha2)
                        ON CONFLICT DO NOTHING
                        """)
                .param("now", now)
                .param("sha2", column(pairs, String[]::new, it -> it.attached().sha2()))
                .param("bytes", column(pairs, byte[][]::new, it -> it.attached().bytes()))
                .param("statements", column(pairs, UUID[]::new, Pair::statement))
                .update();
    }

    private record Pair(UUID statement, Attached attached) {}

    private record Named(Row row, short kind, UUID key) {}

    private static <R, T> T[] column(List<R> rows, IntFunction<T[]> array, Function<R, @Nullable T> value) {
        return rows.stream().map(value).toArray(array);
    }

    private static long micros(ResultSet row) throws SQLException {
        return Moments.micros(row.getObject("latest", OffsetDateTime.class).toInstant());
    }
}
