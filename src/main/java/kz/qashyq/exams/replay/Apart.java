package kz.qashyq.exams.replay;

import java.time.Instant;
import java.util.Optional;
import kz.qashyq.exams.attempt.Stored;
import kz.qashyq.platform.i18n.Message;
import org.jspecify.annotations.Nullable;

/** Why a write does not count and was kept apart for the commission. */
public enum Apart {
    /** The server got it after the attempt had been handed in or ended. */
    AFTER_FINISH,
    /** The server got it after the time and the grace. */
    AFTER_END,
    /** The server got it while the attempt was paused or suspended. */
    DURING_HOLD,
    /** One-way order: the question was left already, or not reached yet. */
    OUT_OF_ORDER,
    /** None of what is on record now: the time was changed after it was received. */
    UNKNOWN;

    public Message title() {
        return Message.of("exams.replay.apart." + name());
    }

    /** The rules of the moment it was received, read again from what is on record. */
    static Optional<Apart> of(Stored stored, Course course) {
        if (stored.receipt().counts()) return Optional.empty();
        var received = stored.receipt().received();
        if (course.isHeld(received)) return Optional.of(DURING_HOLD);
        if (isAfter(received, course.closed())) return Optional.of(AFTER_FINISH);
        var ends = course.ends();
        if (ends != null && received.isAfter(ends.plus(course.grace()))) return Optional.of(AFTER_END);
        return Optional.of(course.oneWay() ? OUT_OF_ORDER : UNKNOWN);
    }

    private static boolean isAfter(Instant at, @Nullable Instant closed) {
        return closed != null && at.isAfter(closed);
    }
}
