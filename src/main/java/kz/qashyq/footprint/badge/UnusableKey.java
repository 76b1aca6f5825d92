package kz.qashyq.footprint.badge;

import kz.qashyq.platform.i18n.Message;

/** A text that is no public key which proofs can be checked by. */
public final class UnusableKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    UnusableKey(String key) {
        super(key);
        this.key = key;
    }

    public Message reason() {
        return Message.of(key);
    }
}
