package kz.qashyq.courses.progress;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.item.Item;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.trace.Deed;
import kz.qashyq.platform.trace.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how far a learner has come, item by item. */
@Service
public class Studying {
    /** Longer than any video we hold, in seconds. */
    private static final double LONGEST = 200_000;

    private final ProgressRepository rows;
    private final CourseTraces traces;
    private final Clock clock;

    Studying(ProgressRepository rows, CourseTraces traces, Clock clock) {
        this.rows = rows;
        this.traces = traces;
        this.clock = clock;
    }

    @Transactional
    public void opened(Course course, Item item, Learner learner) {
        open(course, item, learner, clock.instant());
    }

    private void open(Course course, Item item, Learner learner, Instant at) {
        if (rows.open(item.id(), learner.id(), at.atOffset(ZoneOffset.UTC)))
            traces.leave(course, item, learner, Deed.OPENED, Outcome.NONE, at);
    }

    /** A report of a player or a reader; answers whether the item is done by it. */
    @Transactional
    public boolean seen(
            Course course, Item item, Learner learner, double position, double length, List<Stretches.Stretch> more) {
        if (!(length > 0 && length <= LONGEST) || !Double.isFinite(position)) return false;
        var now = clock.instant();
        open(course, item, learner, now);
        var seen = rows.seenForUpdate(item.id(), learner.id()).with(more, length);
        rows.save(item.id(), learner.id(), Math.clamp(position, 0, length), length, seen);
        traces.seen(course, item, learner, Stretches.none().with(more, length), length, now);
        if (!seen.isDone(length)) return false;
        complete(course, item, learner, now);
        return true;
    }

    @Transactional
    public void done(Course course, Item item, Learner learner) {
        done(course, item, learner, clock.instant());
    }

    /** At a time of one's own: for the demo, never from the web. */
    @Transactional
    public void done(Course course, Item item, Learner learner, Instant at) {
        open(course, item, learner, at);
        complete(course, item, learner, at);
    }

    private void complete(Course course, Item item, Learner learner, Instant at) {
        if (rows.done(item.id(), learner.id(), at.atOffset(ZoneOffset.UTC)))
            traces.leave(course, item, learner, Deed.COMPLETED, Outcome.NONE, at);
    }

    /** A test was graded; answers the best result so far. */
    @Transactional
    public BigDecimal graded(ItemId item, LearnerId learner, BigDecimal percent, Instant at) {
        return rows.best(item, learner, percent, at.atOffset(ZoneOffset.UTC));
    }
}
