package kz.qashyq.footprint.reading;

import kz.qashyq.platform.i18n.Message;

/** Where a contest of an event stands. */
public enum ContestState {
    WAITING("badge-accent"),

    /** The learner is right: the event stays as it is and counts in no figure. */
    UPHELD("badge-warning"),

    /** The event is as it was; the answer says why. */
    EXPLAINED("");

    private final String badge;

    ContestState(String badge) {
        this.badge = badge;
    }

    public String badge() {
        return badge;
    }

    public Message title() {
        return Message.of("footprint.reading.contest." + name());
    }
}
