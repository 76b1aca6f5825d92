package kz.qashyq.footprint.trace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.qashyq.footprint.sources.Sources;
import kz.qashyq.footprint.statements.Incoming;
import kz.qashyq.footprint.statements.Statements;
import kz.qashyq.footprint.statements.Statements.Batch;
import kz.qashyq.footprint.trace.OutboxRepository.Waiting;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.XapiFault;
import kz.qashyq.footprint.xapi.XapiVersion;
import kz.qashyq.platform.audit.Audit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes statements of what waits in the outbox. A statement is taken in and its row removed in one transaction, and its id is
 * the row's: whatever breaks in between, nothing comes twice and nothing is lost.
 */
@Service
public class Relay {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 200;
    /** Other work waits for the same thread. */
    private static final int BATCHES_AT_ONCE = 5;

    private static final int LONGEST_PROBLEM = 500;

    private final OutboxRepository rows;
    private final Statements statements;
    private final Sources sources;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;

    Relay(
            OutboxRepository rows,
            Statements statements,
            Sources sources,
            TransactionTemplate transaction,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.statements = statements;
        this.sources = sources;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    void round() {
        for (int i = 0; i < BATCHES_AT_ONCE; i++) if (relay() < BATCH) return;
    }

    /** One batch; answers how many rows left the queue. 0 also while another node is at it. */
    public int relay() {
        try {
            return relay(BATCH);
        } catch (DataIntegrityViolationException poisoned) {
            LOG.warn("A trace cannot be stored; looking for it one by one: {}", poisoned.getMessage());
            return oneByOne();
        }
    }

    private int relay(int most) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!rows.isMyTurn()) return 0;
            var waiting = rows.next(most);
            if (!waiting.isEmpty()) take(waiting);
            return waiting.size();
        }));
    }

    private void take(List<Waiting> waiting) {
        var source = sources.own();
        var batches = new ArrayList<Batch>();
        var sound = new ArrayList<Waiting>();
        for (var row : waiting) {
            try {
                batches.add(new Batch(List.of(incoming(row)), source, true));
                sound.add(row);
            } catch (XapiFault fault) {
                setAside(row.id(), fault.said());
            }
        }
        var done = new ArrayList<Waiting>();
        var taken = statements.take(batches);
        for (int i = 0; i < taken.size(); i++) {
            var fault = taken.get(i).fault();
            if (fault == null) done.add(sound.get(i));
            else setAside(sound.get(i).id(), fault.said());
        }
        rows.claim(done);
        rows.remove(done.stream().map(Waiting::id).toList());
    }

    private static Incoming incoming(Waiting row) {
        if (JsonReader.read(row.statement()) instanceof ObjectNode statement)
            return Incoming.of(statement, XapiVersion.V2);
        throw XapiFault.invalid("a statement is an object");
    }

    /** The database refuses something that the standard allows: find it, so that the others can go on. */
    private int oneByOne() {
        for (int i = 0; i < BATCH; i++) {
            try {
                if (relay(1) == 0) return i;
            } catch (DataIntegrityViolationException refused) {
                transaction.executeWithoutResult(status -> {
                    if (rows.isMyTurn())
                        rows.next(1).forEach(row -> setAside(row.id(), String.valueOf(refused.getMessage())));
                });
            }
        }
        return BATCH;
    }

    private void setAside(UUID id, String problem) {
        var brief = problem.length() > LONGEST_PROBLEM ? problem.substring(0, LONGEST_PROBLEM) : problem;
        rows.setAside(id, brief, clock.instant());
        audit.record(null, "footprint.deed.traceSetAside", "Trace", id.toString(), Map.of("problem", brief));
    }
}
