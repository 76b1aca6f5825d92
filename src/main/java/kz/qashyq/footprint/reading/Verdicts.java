package kz.qashyq.footprint.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.footprint.sources.Source;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.ids.Ids;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
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

    public record Verdict(Proof state, String reason, Instant given, PersonId by) {}

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

    /** The newest first. */
    public List<Verdict> of(UUID statement) {
        return db.sql("""
                        SELECT state, reason, given, given_by FROM footprint.verdict
                         WHERE statement_id = :statement ORDER BY given DESC
                        """)
                .param("statement", statement)
                .query((row, n) -> new Verdict(
                        Proof.valueOf(row.getString("state")),
                        row.getString("reason"),
                        TraceRepository.instant(row, "given"),
                        new PersonId(row.getObject("given_by", UUID.class))))
                .list();
    }
}
