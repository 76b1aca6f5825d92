package kz.qashyq.platform.trace;

import java.util.UUID;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.ids.Id;

/**
 * What a deed was done to, as it was called then.
 *
 * @param id names it for ever, also when it is gone
 * @param title empty where it was not at hand
 */
public record Thing(Kind kind, UUID id, Localized title) {
    public enum Kind {
        INSTITUTION,
        DISCIPLINE,
        COURSE,
        LECTURE,
        VIDEO,
        DOCUMENT,
        FILE,
        LINK,
        TASK,
        TEST,
        EXAM,

        /** A work or a control in a journal. */
        JOURNAL_WORK
    }

    /** The institution itself: what one signs in to. */
    public static final Thing INSTITUTION = new Thing(Kind.INSTITUTION, new UUID(0, 0), Localized.empty());

    /** Where the name is not at hand; who shows it asks the module that keeps it. */
    public static Thing of(Kind kind, Id id) {
        return of(kind, id, Localized.empty());
    }

    public static Thing of(Kind kind, Id id, Localized title) {
        return new Thing(kind, id.value(), title);
    }
}
