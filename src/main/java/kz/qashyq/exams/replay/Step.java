package kz.qashyq.exams.replay;

import java.time.Duration;
import java.util.Optional;
import kz.qashyq.exams.attempt.Apart;
import kz.qashyq.exams.attempt.Stored;

/**
 * One write in the course of an attempt.
 *
 * @param number from 1, in the order of writing: by device, then by the device's number
 * @param waited between writing and receiving: how long it lay on the device
 * @param inTime written, by the device's reckoning, while answers were still taken
 */
public record Step(int number, Stored stored, Duration waited, boolean inTime) {
    /** Why it does not count; empty when it does. */
    public Optional<Apart> apart() {
        return stored.apart();
    }

    public boolean wasCutOff() {
        return waited.compareTo(Replay.CUT_OFF) >= 0;
    }

    public int position() {
        return stored.write().position();
    }
}
