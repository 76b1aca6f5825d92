package kz.qashyq.exams.exam;

import java.util.Arrays;
import java.util.Optional;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.programs.ControlForm;

/** ASM-04, ASM-06: in which form a control event is held; the institution chooses it for each discipline. */
public enum ExamForm {
    TEST,
    /** Each candidate gets one ticket by lot. */
    TICKETS,
    /** Essays and files that a person marks. */
    WRITTEN;

    /** Empty for what is not sat here: oral controls and projects. */
    static Optional<ExamForm> of(ControlForm form) {
        return Arrays.stream(values())
                .filter(it -> it.name().equals(form.name()))
                .findFirst();
    }

    public Message title() {
        return Message.of("exams.form." + name());
    }
}
