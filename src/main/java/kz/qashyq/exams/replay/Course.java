package kz.qashyq.exams.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course an attempt took, as far as it decides what counts.
 *
 * @param closed when it was handed in or ended by staff; empty when the clock closed it or it still runs
 * @param holds when it stood still, in order
 */
public record Course(
        @Nullable Instant ends, @Nullable Instant closed, Duration grace, boolean oneWay, List<Hold> holds) {
    public Course {
        holds = List.copyOf(holds);
    }

    /** @param until empty while it still lasts */
    public record Hold(Instant from, @Nullable Instant until) {}

    /** What was on its way when the hold began still counted, within the grace. */
    boolean isHeld(Instant at) {
        return holds.stream()
                .anyMatch(hold ->
                        at.isAfter(hold.from().plus(grace)) && (hold.until() == null || at.isBefore(hold.until())));
    }

    /** Did the device, by its own reckoning, write it while answers were still taken? */
    boolean isInTime(Instant written) {
        var last = closed == null ? ends : closed;
        return last != null && !written.isAfter(last);
    }
}
