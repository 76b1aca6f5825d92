package kz.qashyq.testing;

import kz.qashyq.platform.i18n.Message;

/** How a question is answered. */
public enum QuestionKind {
    SINGLE,
    MULTIPLE,
    NUMERIC,
    SHORT_TEXT,
    MATCHING,
    ORDERING,
    GAP_TEXT,
    ESSAY,
    FILE;

    public boolean isChoice() {
        return this == SINGLE || this == MULTIPLE;
    }

    /** A person has to read the answer. */
    public boolean isMarkedByHand() {
        return this == ESSAY || this == FILE;
    }

    public Message title() {
        return Message.of("testing.kind." + name());
    }
}
