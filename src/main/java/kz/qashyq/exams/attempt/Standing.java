package kz.qashyq.exams.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether a write counts, read under the attempt's lock.
 *
 * @param epoch which device holds the attempt now
 * @param ends empty until the paper is opened
 * @param held since when it is held; empty when it is not
 * @param grace how long after the end, or after the beginning of a hold, what was on its way still counts
 * @param reached the last question that was shown, when the order is one-way
 * @param questions how many the paper has
 */
public record Standing(
        AttemptState state,
        int epoch,
        @Nullable Instant ends,
        @Nullable Instant held,
        Duration grace,
        boolean oneWay,
        int reached,
        int questions,
        int revision) {

    /**
     * Why it does not count; empty when it does. Whatever does not count is kept all the same, apart, for the commission: a
     * write is never refused for its time.
     *
     * @param now the server's time
     */
    Optional<Apart> apart(Write write, Instant now) {
        if (write.position() > questions) return Optional.of(Apart.NO_QUESTION);
        return switch (state) {
            case RUNNING -> isInTime(now) ? outOfOrder(write) : Optional.of(Apart.AFTER_END);
            case HELD ->
                held != null && !now.isAfter(held.plus(grace)) ? outOfOrder(write) : Optional.of(Apart.DURING_HOLD);
            case PREPARED -> Optional.of(Apart.BEFORE_OPENING);
            case FINISHED, ABSENT -> Optional.of(Apart.AFTER_FINISH);
        };
    }

    /**
     * Is it too early to say that a write came too late? An outage of ours may have kept it, and its time is given back
     * only by the next pulse.
     *
     * @param pulse the latest sign of life of any server
     */
    boolean awaitsCredit(Instant now, @Nullable Instant pulse) {
        return state == AttemptState.RUNNING
                && ends != null
                && !isInTime(now)
                && !TimeUp.isCertain(ends.plus(grace), pulse);
    }

    /** The grace's last instant is inside. */
    private boolean isInTime(Instant now) {
        return ends != null && !now.isAfter(ends.plus(grace));
    }

    /** One-way: what one has left behind is closed, and what one has not seen cannot be answered. */
    private Optional<Apart> outOfOrder(Write write) {
        return !oneWay || write.kind() != WriteKind.ANSWER || write.position() == reached
                ? Optional.empty()
                : Optional.of(Apart.OUT_OF_ORDER);
    }
}
