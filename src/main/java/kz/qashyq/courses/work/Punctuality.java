package kz.qashyq.courses.work;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * ASY-04, HE-345 ¶31.2, MES-391 ¶7(9), TVET-225 ¶13.2: on time, late or missing, by the server's clock. The second of the
 * deadline itself is still in time; whole seconds count, because that is what a receipt shows.
 */
public enum Punctuality {
    ON_TIME,
    LATE,
    MISSING,
    /** Not handed in, and not yet due. */
    PENDING;

    public static boolean isLate(Instant at, @Nullable Instant deadline) {
        return deadline != null && at.truncatedTo(ChronoUnit.SECONDS).isAfter(deadline);
    }

    /** @param handedIn null when nothing was handed in */
    public static Punctuality of(@Nullable Instant handedIn, @Nullable Instant deadline, Instant now) {
        if (handedIn != null) return isLate(handedIn, deadline) ? LATE : ON_TIME;
        return isLate(now, deadline) ? MISSING : PENDING;
    }
}
