package kz.qashyq.courses.work;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** On time or late, by the server's clock. */
public final class Punctuality {
    private Punctuality() {}

    /**
     * ASY-04, HE-345 ¶31.2, MES-391 ¶7(9), TVET-225 ¶13.2. The second of the deadline itself is still in time; whole seconds count,
     * because that is what a receipt shows.
     *
     * @param at when it was handed in; for what was not, now
     */
    public static boolean isLate(Instant at, @Nullable Instant deadline) {
        return deadline != null && at.truncatedTo(ChronoUnit.SECONDS).isAfter(deadline);
    }
}
