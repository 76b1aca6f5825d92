package kz.qashyq.exams.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When answers were taken.
 *
 * @param closed when it was handed in or ended by staff; empty when the clock closed it or it still runs
 */
public record Course(@Nullable Instant ends, @Nullable Instant closed) {
    /** Did the device, by its own reckoning, write it while answers were still taken? */
    boolean isInTime(Instant written) {
        var last = closed == null ? ends : closed;
        return last != null && !written.isAfter(last);
    }
}
