package kz.qashyq.exams.attempt;

import java.time.Duration;
import java.time.Instant;

/**
 * How often devices may sit down to one attempt. A machine that crashes again and again is let in every time; a script that
 * sits down a hundred times would bury the exam's log and use up the numbers of devices.
 */
final class SeatPace {
    /** Within this time a seat is taken as often as one likes, up to {@link #MOST}; after that once in {@link #GAP}. */
    static final Duration SPAN = Duration.ofHours(1);

    static final int MOST = 60;
    static final Duration GAP = Duration.ofMinutes(1);

    /** Nobody gets here in an exam. The column ends at 32,767: at one an hour that is years away. */
    static final int LAST_EPOCHS = 20_000;

    static final Duration LAST_GAP = Duration.ofHours(1);

    private SeatPace() {}

    /**
     * @param taken how often within {@link #SPAN}
     * @param latest when a device sat down last
     * @param epoch how many devices there were in all
     * @return how long to wait; nothing when one may sit down
     */
    static Duration wait(int taken, Instant latest, int epoch, Instant now) {
        if (taken < MOST && epoch < LAST_EPOCHS) return Duration.ZERO;
        var wait = Duration.between(now, latest.plus(epoch < LAST_EPOCHS ? GAP : LAST_GAP));
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
