package kz.qashyq.platform.rules;

import kz.qashyq.platform.i18n.Message;

/** A rule's answer: yes, or no with the reason and the clause it comes from. */
public sealed interface Decision {
    record Granted() implements Decision {}

    record Refused(Clause clause, Message reason) implements Decision {}

    default boolean isGranted() {
        return this instanceof Granted;
    }
}
