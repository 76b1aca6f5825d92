package kz.qashyq.programs;

import kz.qashyq.platform.i18n.Message;

/** ASM-06, ASM-07: in which form a control is held. The institution chooses it for each discipline, in the syllabus. */
public enum ControlForm {
    TEST,
    TICKETS,
    WRITTEN,
    ORAL,
    PROJECT;

    public Message title() {
        return Message.of("programs.controlForm." + name());
    }
}
