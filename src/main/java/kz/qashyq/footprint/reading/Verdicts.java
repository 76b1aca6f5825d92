package kz.qashyq.footprint.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.ids.Ids;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** FTP-09: what was found out about statements that came from elsewhere; every verdict is kept, the latest holds. */
@Service
public class Verdicts {
    private final JdbcClient db;
    private final TraceAccess access;
    private final Audit audit;
    private final Clock clock;

    Verdicts(JdbcClient db, TraceAccess access, Audit audit, Clock clock) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param by null: an automatic check
     * @param finding the key of what the automatic check found out; then {@code reason} is what its sentence names
     */
    public record Verdict(
            Proof state,
            String reason,
            Instant given,
            @Nullable PersonId by,
            @Nullable String finding) {}

    public boolean mayGive(Event event, Me me) {
        return !event.source().equals(Source.OWN) && access.mayJudge(event, me);
    }

    @Transactional
    public void give(Event event, Proof state, String reason, Me me) {
        if (!mayGive(event, me)) throw Refusal.forbidden();
        db.sql("""
                        INSERT INTO footprint.verdict (id, statement_id, state, given, given_by, reason)
                        VALUES (:id, :statement, :state, :at, :by, :reason)
                        """)
                .param("id", Ids.next())
                .param("statement", event.id())
                .param("state", state.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", me.id().value())
                .param("reason", reason)
                .update();
        audit.record(
                me.id(),
                "footprint.deed.eventJudged",
                "Statement",
                event.id().toString(),
                Map.of("state", state.name(), "reason", reason));
    }

    /** An automatic check's. What was checked and for whom, the caller writes into the audit log. */
    public void find(UUID statement, Proof state, String finding, String about) {
        db.sql("""
                        INSERT INTO footprint.verdict (id, statement_id, state, given, reason, finding)
                        VALUES (:id, :statement, :state, :at, :about, :finding)
                        """)
                .param("id", Ids.next())
                .param("statement", statement)
                .param("state", state.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("about", about)
                .param("finding", finding)
                .update();
    }

    /** One person's on many, on the same grounds. The caller has asked whether they may, and writes the audit log. */
    public void giveAll(Collection<UUID> statements, Proof state, String reason, PersonId by) {
        db.sql("""
                        INSERT INTO footprint.verdict (id, statement_id, state, given, given_by, reason)
                        SELECT id, statement, :state, :at, :by, :reason
                          FROM unnest(:ids::uuid[], :statements::uuid[]) AS one (id, statement)
                        """)
                .param("ids", statements.stream().map(it -> Ids.next()).toArray(UUID[]::new))
                .param("statements", statements.toArray(UUID[]::new))
                .param("state", state.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("reason", reason)
                .update();
    }

    /** The newest first. */
    public List<Verdict> of(UUID statement) {
        return db.sql("""
                        SELECT state, reason, given, given_by, finding FROM footprint.verdict
                         WHERE statement_id = :statement ORDER BY given DESC
                        """)
                .param("statement", statement)
                .query((row, n) -> new Verdict(
                        Proof.valueOf(row.getString("state")),
                        row.getString("reason"),
                        TraceRepository.instant(row, "given"),
                        by(row.getObject("given_by", UUID.class)),
                        row.getString("finding")))
                .list();
    }

    private static @Nullable PersonId by(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
