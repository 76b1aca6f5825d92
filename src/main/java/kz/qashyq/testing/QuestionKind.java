package kz.qashyq.testing;

import kz.qashyq.platform.i18n.Message;

/** How a question is answered. */
public enum QuestionKind {
    SINGLE,
    MULTIPLE,
    NUMERIC,
    SHORT_TEXT;

    public boolean isChoice() {
        return this == SINGLE || this == MULTIPLE;
    }

    public Message title() {
        return Message.of("testing.kind." + name());
    }
}
