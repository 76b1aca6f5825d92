package kz.qashyq.courses.progress;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.qashyq.courses.ItemId;
import kz.qashyq.learners.LearnerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how far a learner has come, item by item. */
@Service
public class Studying {
    /** Longer than any video we hold, in seconds. */
    private static final double LONGEST = 200_000;

    private final ProgressRepository rows;
    private final Clock clock;

    Studying(ProgressRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public void opened(ItemId item, LearnerId learner) {
        rows.open(item, learner, clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** A report of a player or a reader; answers whether the item is done by it. */
    @Transactional
    public boolean seen(ItemId item, LearnerId learner, double position, double length, List<Stretches.Stretch> more) {
        if (!(length > 0 && length <= LONGEST) || !Double.isFinite(position)) return false;
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        rows.open(item, learner, now);
        var seen = rows.seenForUpdate(item, learner).with(more, length);
        rows.save(item, learner, Math.clamp(position, 0, length), length, seen);
        if (!seen.isDone(length)) return false;
        rows.done(item, learner, now);
        return true;
    }

    @Transactional
    public void done(ItemId item, LearnerId learner) {
        done(item, learner, clock.instant());
    }

    /** At a time of one's own: for the demo, never from the web. */
    @Transactional
    public void done(ItemId item, LearnerId learner, Instant at) {
        rows.open(item, learner, at.atOffset(ZoneOffset.UTC));
        rows.done(item, learner, at.atOffset(ZoneOffset.UTC));
    }

    /** A test was graded; answers the best result so far. */
    @Transactional
    public BigDecimal graded(ItemId item, LearnerId learner, BigDecimal percent, Instant at) {
        return rows.best(item, learner, percent, at.atOffset(ZoneOffset.UTC));
    }
}
