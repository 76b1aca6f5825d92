package kz.qashyq.testing.attempt;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** ASM-01: when an attempt ends. All times are the server's. */
public final class AttemptClock {
    /** What is on its way when time runs out still counts: a slow network must not cost an answer. */
    public static final Duration GRACE = Duration.ofSeconds(30);

    private AttemptClock() {}

    /**
     * The earlier of the time limit and the closing time; null when there is neither.
     *
     * @param minutes 0 is no limit
     */
    static @Nullable Instant ends(Instant started, int minutes, @Nullable Instant closes) {
        if (minutes == 0) return closes;
        var limit = started.plus(Duration.ofMinutes(minutes));
        return closes == null || limit.isBefore(closes) ? limit : closes;
    }

    /** The last instant of the grace is inside. */
    static boolean accepts(@Nullable Instant ends, Instant now) {
        return ends == null || !now.isAfter(ends.plus(GRACE));
    }

    /** Seconds to the end, never below zero; null without an end. */
    public static @Nullable Long remaining(@Nullable Instant ends, Instant now) {
        return ends == null ? null : Math.max(0, Duration.between(now, ends).toSeconds());
    }
}
