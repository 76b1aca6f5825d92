package kz.qashyq.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditRepository {
    private final JdbcClient db;

    AuditRepository(JdbcClient db) {
        this.db = db;
    }

    /** Newest first. */
    List<AuditEntry> find(AuditFilter filter, int limit) {
        var before = filter.before();
        return db.sql("""
                        SELECT id, at, actor_id, deed, subject_kind, subject, details
                          FROM platform.audit_entry
                         WHERE (:from::timestamptz IS NULL OR at >= :from)
                           AND (:until::timestamptz IS NULL OR at < :until)
                           AND (:actor::uuid IS NULL OR actor_id = :actor)
                           AND (:deed::text IS NULL OR deed = :deed)
                           AND (:subject::text IS NULL OR subject = :subject)
                           AND (:beforeAt::timestamptz IS NULL OR (at, id) < (:beforeAt, :beforeId::uuid))
                         ORDER BY at DESC, id DESC
                         LIMIT :limit
                        """)
                .param("from", moment(filter.from()))
                .param("until", moment(filter.until()))
                .param("actor", filter.actor() == null ? null : filter.actor().value(), java.sql.Types.OTHER)
                .param("deed", filter.deed())
                .param("subject", filter.subject())
                .param("beforeAt", before == null ? null : moment(before.at()))
                .param("beforeId", before == null ? null : before.id(), java.sql.Types.OTHER)
                .param("limit", limit)
                .query(AuditRepository::entry)
                .list();
    }

    /**
     * Entries that stand in no seal yet. What is visible is committed, and an entry whose transaction ended late is simply
     * sealed later, so the chain's order needs no transaction numbers: those start anew when a backup is restored.
     */
    List<AuditEntry> unsealed(Instant since, int limit) {
        return db.sql("""
                        SELECT e.id, e.at, e.actor_id, e.deed, e.subject_kind, e.subject, e.details
                          FROM platform.audit_entry e
                         WHERE e.at >= :since
                           AND NOT EXISTS (SELECT 1 FROM platform.audit_seal s WHERE s.at = e.at AND s.id = e.id)
                         ORDER BY e.at, e.id
                         LIMIT :limit
                        """)
                .param("since", moment(since))
                .param("limit", limit)
                .query(AuditRepository::entry)
                .list();
    }

    record Seal(long number, Instant at, UUID id, byte[] hash) {}

    List<Seal> lastSeal() {
        return db.sql("SELECT number, at, id, hash FROM platform.audit_seal ORDER BY number DESC LIMIT 1")
                .query(AuditRepository::seal)
                .list();
    }

    void insert(List<Seal> seals, Instant now) {
        db.sql("""
                        INSERT INTO platform.audit_seal (number, at, id, hash, sealed)
                        SELECT number, at, id, decode(hash, 'hex'), :now
                          FROM unnest(:numbers::bigint[], :moments::timestamptz[], :ids::uuid[], :hashes::text[])
                               AS seal (number, at, id, hash)
                        """)
                .param("now", moment(now))
                .param("numbers", seals.stream().map(Seal::number).toArray(Long[]::new))
                .param(
                        "moments",
                        seals.stream().map(seal -> seal.at().toString()).toArray(String[]::new))
                .param("ids", seals.stream().map(Seal::id).toArray(UUID[]::new))
                .param(
                        "hashes",
                        seals.stream()
                                .map(seal -> java.util.HexFormat.of().formatHex(seal.hash()))
                                .toArray(String[]::new))
                .update();
    }

    /** One node seals at a time; the lock ends with the transaction. */
    boolean isMyTurnToSeal() {
        return db.sql("SELECT pg_try_advisory_xact_lock(hashtext('platform.audit_seal'))")
                .query(Boolean.class)
                .single();
    }

    /** A seal with the entry it stands for, null when that is gone. */
    record Sealed(Seal seal, @Nullable AuditEntry entry) {}

    /** The chain piece by piece: it may be longer than the memory. */
    List<Sealed> chain(long afterNumber, int limit) {
        return db.sql("""
                        SELECT s.number, s.at, s.id, s.hash,
                               e.id AS entry_id, e.actor_id, e.deed, e.subject_kind, e.subject, e.details
                          FROM platform.audit_seal s
                          LEFT JOIN platform.audit_entry e ON e.at = s.at AND e.id = s.id
                         WHERE s.number > :after
                         ORDER BY s.number
                         LIMIT :limit
                        """)
                .param("after", afterNumber)
                .param("limit", limit)
                .query((row, n) ->
                        new Sealed(seal(row, n), row.getObject("entry_id", UUID.class) == null ? null : entry(row, n)))
                .list();
    }

    void makePartition(java.time.LocalDate month) {
        db.sql("SELECT platform.make_audit_partition(:month)::text")
                .param("month", month)
                .query((row, n) -> "")
                .list();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static Seal seal(ResultSet row, int n) throws SQLException {
        return new Seal(row.getLong("number"), at(row), row.getObject("id", UUID.class), row.getBytes("hash"));
    }

    private static AuditEntry entry(ResultSet row, int n) throws SQLException {
        var actor = row.getObject("actor_id", UUID.class);
        return new AuditEntry(
                row.getObject("id", UUID.class),
                at(row),
                actor == null ? null : new PersonId(actor),
                row.getString("deed"),
                row.getString("subject_kind"),
                row.getString("subject"),
                row.getString("details"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
