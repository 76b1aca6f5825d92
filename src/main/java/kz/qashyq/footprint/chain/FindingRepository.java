package kz.qashyq.footprint.chain;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.qashyq.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found broken, and when what was checked. */
@Repository
class FindingRepository {
    private final JdbcClient db;

    FindingRepository(JdbcClient db) {
        this.db = db;
    }

    boolean isMyTurn() {
        return db.sql("SELECT pg_try_advisory_xact_lock(hashtext('footprint.verify'))")
                .query(Boolean.class)
                .single();
    }

    /** Answers whether it is news. */
    boolean add(Broken broken, Instant now) {
        var stored = broken.stored();
        return db.sql("""
                        INSERT INTO footprint.finding (id, actor_id, kind, seq, statement_id, stored, found)
                        VALUES (:id, :actor, :kind, :seq, :statement, :stored, :now)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", Ids.next())
                        .param("actor", broken.actor(), Types.OTHER)
                        .param("kind", broken.kind().name())
                        .param("seq", broken.seq())
                        .param("statement", broken.statement(), Types.OTHER)
                        .param(
                                "stored",
                                stored == null ? null : stored.atOffset(ZoneOffset.UTC),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** What a walk no longer finds. */
    void gone(@Nullable UUID actor, @Nullable Broken still, Instant now) {
        db.sql("""
                        UPDATE footprint.finding SET gone = :now
                         WHERE gone IS NULL AND actor_id IS NOT DISTINCT FROM :actor::uuid
                           AND (:kind::text IS NULL OR kind <> :kind OR seq <> :seq)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor, Types.OTHER)
                .param("kind", still == null ? null : still.kind().name())
                .param("seq", still == null ? 0 : still.seq())
                .update();
    }

    void checked(UUID actor, long length, Instant now) {
        db.sql("""
                        INSERT INTO footprint.verification (actor_id, checked, length) VALUES (:actor, :now, :length)
                        ON CONFLICT (actor_id) DO UPDATE SET checked = excluded.checked, length = excluded.length
                        """)
                .param("actor", actor)
                .param("length", length)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Findings.Finding> open() {
        return db.sql("""
                        SELECT f.actor_id, f.kind, f.seq, f.statement_id, f.stored, f.found, a.person_id, a.ifi
                          FROM footprint.finding f
                          LEFT JOIN footprint.actor a ON a.id = f.actor_id
                         WHERE f.gone IS NULL
                         ORDER BY f.found DESC
                         LIMIT 200
                        """)
                .query((row, n) -> {
                    var stored = row.getObject("stored", OffsetDateTime.class);
                    return new Findings.Finding(
                            new Broken(
                                    Broken.Kind.valueOf(row.getString("kind")),
                                    row.getObject("actor_id", UUID.class),
                                    row.getLong("seq"),
                                    row.getObject("statement_id", UUID.class),
                                    stored == null ? null : stored.toInstant()),
                            row.getObject("person_id", UUID.class),
                            row.getString("ifi"),
                            row.getObject("found", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    Findings.Coverage coverage() {
        return db.sql("""
                        SELECT count(*) AS chains, coalesce(sum(a.length), 0)::bigint AS statements,
                               count(v.checked) AS checked, min(v.checked) AS oldest
                          FROM footprint.actor a
                          LEFT JOIN footprint.verification v ON v.actor_id = a.id
                         WHERE a.length > 0
                        """)
                .query((row, n) -> {
                    var oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new Findings.Coverage(
                            row.getLong("chains"),
                            row.getLong("statements"),
                            row.getLong("checked"),
                            oldest == null ? null : oldest.toInstant());
                })
                .single();
    }
}
