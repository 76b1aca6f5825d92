package kz.qashyq.programs.approval;

import kz.qashyq.platform.i18n.Message;

/** Where a version of a document stands. */
public enum Stage {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED;

    /** May its author still write in it? */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    public Message title() {
        return Message.of("programs.stage." + name());
    }

    /** The badge that goes with it on pages. */
    public String badge() {
        return switch (this) {
            case DRAFT -> "";
            case SUBMITTED -> "badge-accent";
            case RETURNED -> "badge-warning";
            case APPROVED -> "badge-success";
        };
    }
}
