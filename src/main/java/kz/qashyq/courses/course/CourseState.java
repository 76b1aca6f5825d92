package kz.qashyq.courses.course;

import kz.qashyq.platform.i18n.Message;

/** A course is prepared, then taught, then kept to be read. */
public enum CourseState {
    DRAFT,
    OPEN,
    CLOSED;

    public Message title() {
        return Message.of("courses.state." + name());
    }
}
