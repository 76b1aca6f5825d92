package kz.qashyq.exams.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Saving.Delivery;
import kz.qashyq.platform.db.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** What devices have written, for many attempts at a time. Rows are only ever added. */
@Repository
class WriteRepository {
    private final JdbcClient db;

    WriteRepository(JdbcClient db) {
        this.db = db;
    }

    record Key(UUID attempt, int epoch, int seq) {}

    /**
     * @param excess bytes that do not fit into {@link WriteBudget}; more than none: nothing of it is taken
     * @param pulse the latest sign of life of any server; {@link TimeUp} says what for
     */
    record Touched(Standing standing, int excess, @Nullable Instant pulse) {}

    record Row(AttemptId attempt, int epoch, Write write, Receipt receipt, Optional<Apart> apart) {
        Key key() {
            return new Key(attempt.value(), epoch, write.seq());
        }
    }

    /**
     * Locks the attempts, always in the same order because two servers may hold writes of the same ones, and notes the sign
     * of life and what it costs. Whoever closes an attempt takes the same lock.
     */
    Map<AttemptId, Touched> touch(Collection<Delivery> deliveries, Instant now) {
        var answered = new LinkedHashMap<UUID, Integer>();
        var costs = new LinkedHashMap<UUID, Integer>();
        for (var delivery : deliveries) {
            answered.put(delivery.attempt().value(), delivery.answered());
            costs.merge(delivery.attempt().value(), WriteBudget.cost(delivery.writes()), Integer::sum);
        }
        var touched = new HashMap<AttemptId, Touched>();
        db.sql("""
                        WITH told AS (
                            SELECT * FROM unnest(:ids::uuid[], :answered::int[], :costs::int[]) AS told (id, answered, cost)
                        ), locked AS MATERIALIZED (
                            SELECT a.id, told.answered, told.cost,
                                   CASE WHEN a.opened IS NULL THEN a.spent
                                        ELSE greatest(0, a.spent - :melts * greatest(0,
                                               extract(epoch FROM least(:now, a.finished) - greatest(a.contact, a.opened))))
                                   END::int AS spent
                              FROM told
                              JOIN exams.attempt a ON a.id = told.id
                             ORDER BY a.id
                               FOR NO KEY UPDATE OF a
                        )
                        UPDATE exams.attempt a
                           SET contact = :now, answered = locked.answered,
                               spent = locked.spent
                                       + CASE WHEN locked.spent + locked.cost <= :capacity THEN locked.cost ELSE 0 END
                          FROM locked, exams.exam e
                         WHERE a.id = locked.id AND e.id = a.exam_id
                        RETURNING a.id, a.state, a.epoch, a.ends, a.held, a.reached, a.revision, a.questions,
                                  e.grace_seconds, e.one_way, locked.spent + locked.cost - :capacity AS excess,
                                  (SELECT max(at) FROM exams.pulse) AS pulse
                        """)
                .param("costs", costs.values().toArray(Integer[]::new))
                .param("melts", WriteBudget.MELTS)
                .param("capacity", WriteBudget.CAPACITY)
                .param("ids", answered.keySet().toArray(UUID[]::new))
                .param("answered", answered.values().toArray(Integer[]::new))
                .param("now", Times.utc(now))
                .query((row, n) -> touched.put(
                        new AttemptId(row.getObject("id", UUID.class)),
                        new Touched(OpeningRepository.standing(row), row.getInt("excess"), Times.maybe(row, "pulse"))))
                .list();
        return touched;
    }

    /** @return how many were new; the others are there already, with the same number */
    int add(List<Row> rows) {
        if (rows.isEmpty()) return 0;
        return db.sql("""
                        INSERT INTO exams.write
                               (attempt_id, epoch, seq, kind, position, answer, written, received, hash, counts, apart)
                        SELECT attempt, epoch, seq, kind, position, answer::jsonb,
                               timestamptz 'epoch' + written * interval '1 millisecond',
                               timestamptz 'epoch' + received * interval '1 millisecond', hash,
                               apart IS NULL, apart
                          FROM unnest(:attempts::uuid[], :epochs::int[], :seqs::int[], :kinds::text[], :positions::int[],
                                      :answers::text[], :written::bigint[], :received::bigint[], :hashes::bytea[],
                                      :aparts::text[])
                               AS sent (attempt, epoch, seq, kind, position, answer, written, received, hash, apart)
                        ON CONFLICT DO NOTHING
                        """)
                .param(
                        "attempts",
                        rows.stream().map(row -> row.attempt().value()).toArray(UUID[]::new))
                .param("epochs", rows.stream().map(Row::epoch).toArray(Integer[]::new))
                .param("seqs", rows.stream().map(row -> row.write().seq()).toArray(Integer[]::new))
                .param(
                        "kinds",
                        rows.stream().map(row -> row.write().kind().name()).toArray(String[]::new))
                .param(
                        "positions",
                        rows.stream().map(row -> row.write().position()).toArray(Integer[]::new))
                .param(
                        "answers",
                        rows.stream()
                                .map(row -> Json.write(row.write().answer()))
                                .toArray(String[]::new))
                .param(
                        "written",
                        rows.stream()
                                .map(row -> row.write().written().toEpochMilli())
                                .toArray(Long[]::new))
                .param(
                        "received",
                        rows.stream()
                                .map(row -> row.receipt().received().toEpochMilli())
                                .toArray(Long[]::new))
                .param("hashes", rows.stream().map(row -> row.receipt().hash()).toArray(byte[][]::new))
                .param(
                        "aparts",
                        rows.stream()
                                .map(row -> row.apart().map(Apart::name).orElse(null))
                                .toArray(String[]::new))
                .update();
    }

    /** What is there under these numbers, whoever sent it. */
    Map<Key, Receipt> receipts(List<Row> rows) {
        var receipts = new HashMap<Key, Receipt>();
        db.sql("""
                        SELECT w.attempt_id, w.epoch, w.seq, w.received, w.hash, w.counts
                          FROM unnest(:attempts::uuid[], :epochs::int[], :seqs::int[]) AS sent (attempt, epoch, seq)
                          JOIN exams.write w
                            ON w.attempt_id = sent.attempt AND w.epoch = sent.epoch AND w.seq = sent.seq
                        """)
                .param(
                        "attempts",
                        rows.stream().map(row -> row.attempt().value()).toArray(UUID[]::new))
                .param("epochs", rows.stream().map(Row::epoch).toArray(Integer[]::new))
                .param("seqs", rows.stream().map(row -> row.write().seq()).toArray(Integer[]::new))
                .query((row, n) -> receipts.put(
                        new Key(row.getObject("attempt_id", UUID.class), row.getInt("epoch"), row.getInt("seq")),
                        receipt(row)))
                .list();
        return receipts;
    }

    /** One attempt's writes as they were written: by device, then by number. */
    List<Stored> of(AttemptId attempt) {
        return db.sql("""
                        SELECT epoch, seq, kind, position, answer, written, received, hash, counts, apart
                          FROM exams.write
                         WHERE attempt_id = :attempt
                         ORDER BY epoch, seq
                        """)
                .param("attempt", attempt.value())
                .query(WriteRepository::stored)
                .list();
    }

    /** Never the whole history, which may be long: only numbers are compared, and each question's last writes are read. */
    List<Stored> latest(AttemptId attempt, int epoch) {
        return db.sql("""
                        WITH latest AS (
                            SELECT DISTINCT ON (kind, position) epoch, seq
                              FROM exams.write
                             WHERE attempt_id = :attempt AND (counts OR kind <> 'ANSWER')
                               AND apart IS DISTINCT FROM 'NO_QUESTION'
                             ORDER BY kind, position, epoch DESC, seq DESC
                        )
                        SELECT w.epoch, w.seq, w.kind, w.position, w.answer, w.written, w.received, w.hash, w.counts, w.apart
                          FROM exams.write w
                         WHERE w.attempt_id = :attempt
                           AND (EXISTS (SELECT 1 FROM latest WHERE latest.epoch = w.epoch AND latest.seq = w.seq)
                                OR w.epoch = :epoch
                                   AND w.seq = (SELECT max(seq) FROM exams.write
                                                 WHERE attempt_id = :attempt AND epoch = :epoch))
                         ORDER BY w.epoch, w.seq
                        """)
                .param("attempt", attempt.value())
                .param("epoch", epoch)
                .query(WriteRepository::stored)
                .list();
    }

    /** How far the device's numbers go without a gap from 1. */
    int contiguous(AttemptId attempt, int epoch) {
        return db.sql("""
                        SELECT coalesce(max(seq), 0)
                          FROM (SELECT seq, row_number() OVER (ORDER BY seq) AS place
                                  FROM exams.write
                                 WHERE attempt_id = :attempt AND epoch = :epoch) AS numbered
                         WHERE seq = place
                        """)
                .param("attempt", attempt.value())
                .param("epoch", epoch)
                .query(Integer.class)
                .single();
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getInt("seq"), Times.instant(row, "received"), row.getBytes("hash"), row.getBoolean("counts"));
    }

    private static Stored stored(ResultSet row, int n) throws SQLException {
        return new Stored(
                row.getInt("epoch"),
                new Write(
                        row.getInt("seq"),
                        WriteKind.valueOf(row.getString("kind")),
                        row.getInt("position"),
                        Json.read(row.getString("answer"), new TypeReference<List<String>>() {}),
                        Times.instant(row, "written")),
                receipt(row),
                apart(row));
    }

    private static Optional<Apart> apart(ResultSet row) throws SQLException {
        if (row.getBoolean("counts")) return Optional.empty();
        var apart = row.getString("apart");
        return Optional.of(apart == null ? Apart.UNKNOWN : Apart.valueOf(apart));
    }
}
