package kz.qashyq.footprint.statements;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.qashyq.footprint.statements.Statements.Batch;
import kz.qashyq.footprint.statements.Statements.Prepared;
import kz.qashyq.footprint.statements.Statements.Taken;
import kz.qashyq.platform.db.GroupCommit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * For requests from outside: what arrives while a commit is on its way goes into the next one. A player sends its statements one
 * by one, and a class of players would otherwise pay for a commit each.
 */
@Service
public class SharedIntake implements DisposableBean {
    /** A batch is worth a transaction, and while one commits, others are written: {@link ChainEnds}. */
    private static final int COMMITTERS_OF_BATCHES = 4;
    /** Single statements do better waiting for each other: two transactions would be half as full. */
    private static final int COMMITTERS_OF_SINGLES = 1;

    private static final int BATCH = 10;
    private static final int REQUESTS_AT_ONCE = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Others should not wait for so many. */
    private static final int LARGE = 1_000;

    private final Statements statements;
    private final Moments moments;
    private final GroupCommit<Prepared, Taken> batches;
    private final GroupCommit<Prepared, Taken> singles;

    SharedIntake(Statements statements, Moments moments) {
        this.statements = statements;
        this.moments = moments;
        batches = new GroupCommit<>(
                "footprint-batches", COMMITTERS_OF_BATCHES, REQUESTS_AT_ONCE, PATIENCE, statements::keepAhead);
        singles = new GroupCommit<>(
                "footprint-singles", COMMITTERS_OF_SINGLES, REQUESTS_AT_ONCE, PATIENCE, statements::keepAhead);
    }

    /**
     * @return ids in the order of the statements, after the commit
     * @throws kz.qashyq.footprint.xapi.XapiFault as {@link Statements#take(List, kz.qashyq.footprint.sources.Source)}
     * @throws GroupCommit.TooBusy send it again
     */
    public List<UUID> take(Batch batch) {
        var intake = moments.begin();
        try {
            var prepared = statements.prepare(batch);
            var size = batch.statements().size();
            var taken = size > LARGE
                    ? statements.keep(List.of(prepared), false).getFirst()
                    : (size < BATCH ? singles : batches).ask(prepared);
            if (taken.fault() != null) throw taken.fault();
            statements.learn(batch);
            return taken.ids();
        } finally {
            moments.over(intake);
        }
    }

    @Override
    public void destroy() {
        batches.close();
        singles.close();
    }
}
