package kz.qashyq.platform.trace;

/** What was done to a {@link Thing}. */
public enum Deed {
    SIGNED_IN,
    SIGNED_OUT,

    /** Came to it for the first time. */
    OPENED,

    /** Saw or read a part of it: {@link Outcome#seen}. */
    STUDIED,

    COMPLETED,
    HANDED_IN,

    /** Sat down to a test or an exam. */
    ATTEMPTED,

    /** Ended a test or an exam, or was ended by the clock. */
    FINISHED,

    /** Got a mark; the one who gave it is {@link Outcome#by}. */
    MARKED
}
