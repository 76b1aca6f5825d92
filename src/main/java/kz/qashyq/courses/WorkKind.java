package kz.qashyq.courses;

import kz.qashyq.platform.i18n.Message;

/** ASY-09, MIA-244 ¶7(4): the two kinds of task. */
public enum WorkKind {
    /** The learner's own work, without the teacher. */
    INDEPENDENT,
    /** Led by the teacher: practical, seminar, laboratory tasks. */
    GUIDED;

    public Message title() {
        return Message.of("courses.workKind." + name());
    }
}
