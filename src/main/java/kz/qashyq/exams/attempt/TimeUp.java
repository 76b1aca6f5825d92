package kz.qashyq.exams.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When may time decide against a candidate? Only once a server of ours has lived past the last instant that counts. Before
 * that an outage may have swallowed it, and what an outage took is given back by the first pulse after it: whoever asks
 * between the two asks again a moment later.
 */
public final class TimeUp {
    private TimeUp() {}

    /**
     * @param last the last instant that counts
     * @param pulse the latest sign of life of any server; none: there never was one, so none was missed
     */
    public static boolean isCertain(Instant last, @Nullable Instant pulse) {
        return pulse == null || !pulse.isBefore(last);
    }
}
