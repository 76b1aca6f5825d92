package kz.qashyq.programs;

import kz.qashyq.platform.i18n.Message;

/** How a topic is taught. */
public enum ClassFormat {
    SYNCHRONOUS,
    ASYNCHRONOUS,
    PRACTICAL;

    public Message title() {
        return Message.of("programs.format." + name());
    }
}
