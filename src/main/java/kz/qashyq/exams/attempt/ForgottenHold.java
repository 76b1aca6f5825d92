package kz.qashyq.exams.attempt;

import java.time.Duration;
import java.time.Instant;

/**
 * When does the clock close an attempt that was held and that nobody let go on? Whether it goes on, or ends, is for people to
 * decide, and a suspension takes them time; but no attempt may stay open for ever and keep everybody's results waiting.
 */
final class ForgottenHold {
    /** Counted from the last moment at which it could have ended had it gone on. */
    static final Duration TIME_TO_DECIDE = Duration.ofDays(1);

    private ForgottenHold() {}

    /**
     * The last instant at which it can still be let go on. Going on at the window's very end it would have had what was left
     * of its time when the hold began.
     *
     * @param ends as it was when the hold began
     * @param windowCloses with what outages of ours have added
     */
    static Instant closes(Instant held, Instant ends, Instant windowCloses) {
        var left = held.isBefore(ends) ? Duration.between(held, ends) : Duration.ZERO;
        var latest = ends.isAfter(windowCloses) ? ends : windowCloses;
        return latest.plus(left).plus(TIME_TO_DECIDE);
    }
}
