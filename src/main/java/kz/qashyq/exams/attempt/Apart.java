package kz.qashyq.exams.attempt;

import kz.qashyq.platform.i18n.Message;

/** Why a write does not count and was kept apart for the commission: decided when it came, and kept with it. */
public enum Apart {
    /** The server got it after the attempt had been handed in or ended. */
    AFTER_FINISH,
    /** The server got it after the time and the grace. */
    AFTER_END,
    /** The server got it while the attempt was paused or suspended. */
    DURING_HOLD,
    /** One-way order: the question was left already, or not reached yet. */
    OUT_OF_ORDER,
    /** The paper was not open yet. */
    BEFORE_OPENING,
    /** The paper has no such question. */
    NO_QUESTION,
    /** It came when reasons were not kept yet. */
    UNKNOWN;

    public Message title() {
        return Message.of("exams.replay.apart." + name());
    }
}
