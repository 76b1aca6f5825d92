package kz.qashyq.exams.board;

import kz.qashyq.platform.i18n.Message;

/** What an invigilator does to attempts. */
public enum Deed {
    /** To those chosen, or to everybody. */
    MESSAGE,
    EXTRA_TIME,
    PAUSE,
    SUSPEND,
    RESUME,
    END;

    public Message title() {
        return Message.of("exams.board.deed." + name());
    }

    /** What it means for the candidate. */
    public Message hint() {
        return Message.of("exams.board.deed." + name() + ".hint");
    }

    public Message done(int candidates) {
        return Message.of("exams.board.deed." + name() + ".done", candidates);
    }

    public boolean needsMinutes() {
        return this == EXTRA_TIME;
    }

    public boolean takesText() {
        return this != RESUME;
    }

    /** A pause may go without a word; whatever costs or gives something says why. */
    public boolean needsText() {
        return takesText() && this != PAUSE;
    }

    public boolean mayConcernAll() {
        return this == MESSAGE;
    }

    /** Cannot be undone, or looks like an accusation. */
    public boolean isGrave() {
        return this == END || this == SUSPEND;
    }
}
