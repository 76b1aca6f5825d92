package kz.qashyq.people.registry.file;

import kz.qashyq.platform.i18n.Message;

/** A file that cannot be taken, with the reason for the person who chose it. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public UnreadableFile(String key, Object... arguments) {
        super(key);
        this.reason = Message.of(key, arguments);
    }

    public Message reason() {
        return reason;
    }
}
