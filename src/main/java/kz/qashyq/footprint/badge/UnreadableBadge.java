package kz.qashyq.footprint.badge;

import kz.qashyq.platform.i18n.Message;

/** What was brought is no credential, with the reason for the person who brought it. */
public final class UnreadableBadge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public UnreadableBadge(String key, Object... arguments) {
        super(key);
        this.reason = Message.of(key, arguments);
    }

    public Message reason() {
        return reason;
    }
}
