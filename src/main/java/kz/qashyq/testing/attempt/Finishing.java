package kz.qashyq.testing.attempt;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import kz.qashyq.testing.AttemptGraded;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.marking.Marking;
import kz.qashyq.testing.marking.Score;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends attempts and marks them. */
@Service
public class Finishing {
    private static final int AT_A_TIME = 100;

    private final AttemptRepository attempts;
    private final ItemRepository items;
    private final ApplicationEventPublisher events;
    private final AttemptTraces traces;
    private final Clock clock;

    Finishing(
            AttemptRepository attempts,
            ItemRepository items,
            ApplicationEventPublisher events,
            AttemptTraces traces,
            Clock clock) {
        this.attempts = attempts;
        this.items = items;
        this.events = events;
        this.traces = traces;
        this.clock = clock;
    }

    /** Closes what time has ended: what was saved counts. Answers whether it is closed now. */
    @Transactional
    public boolean closeIfOver(Attempt attempt) {
        if (attempt.isFinished()) return true;
        if (AttemptClock.accepts(attempt.ends(), clock.instant())) return false;
        attempts.lock(attempt.id());
        var locked = attempts.find(attempt.id()).orElseThrow();
        if (!locked.isFinished()) finish(locked, Objects.requireNonNull(locked.ends()), true);
        return true;
    }

    List<AttemptId> overdue() {
        return attempts.endedBefore(clock.instant().minus(AttemptClock.GRACE), AT_A_TIME);
    }

    @Transactional
    public void closeIfOver(AttemptId id) {
        attempts.find(id).ifPresent(this::closeIfOver);
    }

    /** The caller holds the attempt's lock. */
    void finish(Attempt attempt, Instant at, boolean byClock) {
        var shares = new TreeMap<Integer, BigDecimal>();
        var earned = new ArrayList<Score.Earned>();
        for (var item : items.of(attempt.id())) {
            var share = Marking.share(item.body(), item.answer());
            shares.put(item.position(), share);
            earned.add(new Score.Earned(item.points(), share));
        }
        var score = Score.of(earned);
        items.mark(attempt.id(), shares);
        attempts.finish(attempt.id(), at, byClock, score);
        traces.finished(attempt, score.percent(), at);
        if (!attempt.test().settings().selfCheck())
            events.publishEvent(
                    new AttemptGraded(attempt.id(), attempt.test().id(), attempt.person(), score.percent(), at));
    }
}
