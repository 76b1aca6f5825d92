package kz.qashyq.programs;

import kz.qashyq.platform.i18n.Message;

/** Which control of learning a control event belongs to. */
public enum ControlKind {
    CURRENT,
    MIDTERM,
    FINAL;

    public Message title() {
        return Message.of("programs.control." + name());
    }
}
