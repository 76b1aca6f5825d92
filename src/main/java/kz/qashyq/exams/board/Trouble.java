package kz.qashyq.exams.board;

import java.time.Duration;
import java.time.Instant;
import kz.qashyq.platform.i18n.Message;

/** What an invigilator should look at, the worst first. */
public enum Trouble {
    /** Somebody stopped it on suspicion: it needs a decision. */
    SUSPENDED,
    /** It stands still until somebody lets it go on. */
    PAUSED,
    /** Running, and the device has been silent for too long. */
    LOST_CONTACT,
    /** Another device took over a short while ago. */
    OTHER_DEVICE,
    ENDS_SOON,
    NONE;

    /** Devices save or give a sign of life every fifteen seconds: two missed ones are no accident. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    static final Duration SOON = Duration.ofMinutes(5);

    /** A change of device is news for so long; later it is only counted. */
    static final Duration NEWS = Duration.ofMinutes(10);

    static Trouble of(BoardState state, Signs signs, Instant now) {
        return switch (state) {
            case SUSPENDED -> SUSPENDED;
            case PAUSED -> PAUSED;
            case RUNNING -> whileRunning(signs, now);
            case NOT_IN, WAITING, FINISHED, ABSENT -> NONE;
        };
    }

    private static Trouble whileRunning(Signs signs, Instant now) {
        var heard = signs.heard();
        if (heard == null || Duration.between(heard, now).compareTo(SILENCE) > 0) return LOST_CONTACT;
        var moved = signs.moved();
        if (moved != null && Duration.between(moved, now).compareTo(NEWS) <= 0) return OTHER_DEVICE;
        var ends = signs.ends();
        if (ends != null && Duration.between(now, ends).compareTo(SOON) < 0) return ENDS_SOON;
        return NONE;
    }

    /** Shown whatever the filter. The end comes for everybody, so that it only floats and breaks through no filter. */
    public boolean breaksThrough() {
        return this != NONE && this != ENDS_SOON;
    }

    public Message title() {
        return Message.of("exams.board.trouble." + name());
    }
}
