package kz.qashyq.exams.exam;

import kz.qashyq.platform.i18n.Message;

/** ASM-04, ASM-06: in which form a control event is held; the institution chooses it for each discipline. */
public enum ExamForm {
    TEST,
    /** Each candidate gets one ticket by lot. */
    TICKETS,
    /** Essays and files that a person marks. */
    WRITTEN;

    public Message title() {
        return Message.of("exams.form." + name());
    }
}
