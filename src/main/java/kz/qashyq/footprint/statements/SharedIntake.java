package kz.qashyq.footprint.statements;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.qashyq.footprint.statements.Statements.Batch;
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
    private static final int COMMITTERS = 2;
    private static final int REQUESTS_AT_ONCE = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** A batch of its own shares its commit already, and others should not wait for it. */
    private static final int LARGE = 20;

    private final Statements statements;
    private final GroupCommit<Batch, Taken> commits;

    SharedIntake(Statements statements) {
        this.statements = statements;
        this.commits = new GroupCommit<>(
                "footprint-intake",
                COMMITTERS,
                REQUESTS_AT_ONCE,
                PATIENCE,
                (List<Batch> some) -> statements.take(some));
    }

    /**
     * @return ids in the order of the statements, after the commit
     * @throws kz.qashyq.footprint.xapi.XapiFault as {@link Statements#take(List, kz.qashyq.footprint.sources.Source)}
     * @throws GroupCommit.TooBusy send it again
     */
    public List<UUID> take(Batch batch) {
        var taken = batch.statements().size() > LARGE
                ? statements.take(List.of(batch)).getFirst()
                : commits.ask(batch);
        if (taken.fault() != null) throw taken.fault();
        return taken.ids();
    }

    @Override
    public void destroy() {
        commits.close();
    }
}
