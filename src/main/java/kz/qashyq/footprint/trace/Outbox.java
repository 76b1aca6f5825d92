package kz.qashyq.footprint.trace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.qashyq.footprint.trace.OutboxRepository.Waiting;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.ids.Ids;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.trace.Traced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what people did until the relay has made statements of it. It is written in the transaction of the deed, once for all
 * that was done in it: a deed that is rolled back leaves nothing, and one that is kept always leaves its trace.
 */
@Service
public class Outbox {
    private final OutboxRepository rows;
    private final Audit audit;
    private final Clock clock;

    Outbox(OutboxRepository rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param setAside could not become statements */
    public record State(long waiting, long setAside) {}

    @EventListener
    public void on(Traced traced) {
        var id = Ids.next();
        var row = new Waiting(id, traced.person(), TraceStatement.of(id, traced).toString());
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            rows.add(List.of(row), clock.instant());
            return;
        }
        gathering().add(row);
    }

    private Gathering gathering() {
        for (var one : TransactionSynchronizationManager.getSynchronizations())
            if (one instanceof Gathering gathering) return gathering;
        var gathering = new Gathering();
        TransactionSynchronizationManager.registerSynchronization(gathering);
        return gathering;
    }

    public State state() {
        return rows.state();
    }

    @Transactional
    public int tryAgain(PersonId by) {
        var again = rows.tryAgain();
        audit.record(by, "footprint.deed.tracesTriedAgain", by, Map.of("count", again));
        return again;
    }

    /** All traces of one transaction: a journal marks a whole group in one. */
    private final class Gathering implements TransactionSynchronization {
        private final List<Waiting> all = new ArrayList<>();

        void add(Waiting row) {
            all.add(row);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            rows.add(all, clock.instant());
            all.clear();
        }
    }
}
