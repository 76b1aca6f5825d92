package kz.qashyq.programs.programme;

import kz.qashyq.platform.i18n.Message;

/** What a programme of online learning is made of (TVET-225 ¶4): none of these may be empty. */
public enum ProgrammePart {
    GOALS,
    OUTCOMES,
    CONTENT,
    ORGANISATION,
    ASSESSMENT,
    STANDARD;

    public Message title() {
        return Message.of("programs.part." + name());
    }
}
