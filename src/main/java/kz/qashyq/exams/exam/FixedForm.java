package kz.qashyq.exams.exam;

import java.util.Optional;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Clause;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.platform.rules.Decision.Granted;
import kz.qashyq.platform.rules.Decision.Refused;
import kz.qashyq.programs.ControlForm;

/** Is an exam of the form that the syllabus fixes for its control? */
public final class FixedForm {
    private FixedForm() {}

    /**
     * ASM-06, TVET-225 ¶9.2; ASM-07, HE-345 ¶58: the institution chooses the form, the syllabus records it, and exams follow it.
     * Where a syllabus leaves it open, any form will do.
     */
    public static Decision decide(Act act, Optional<ControlForm> fixed, ExamForm chosen) {
        if (fixed.isEmpty()) return new Granted();
        var form = ExamForm.of(fixed.get());
        if (form.isEmpty())
            return new Refused(
                    clause(act), Message.of("exams.form.notHere", fixed.get().title()));
        if (form.get() != chosen)
            return new Refused(
                    clause(act), Message.of("exams.form.other", fixed.get().title(), chosen.title()));
        return new Granted();
    }

    /** Where the act that binds the institution speaks of forms of control. */
    static Clause clause(Act act) {
        return switch (act) {
            case TVET_225 -> act.paragraph("9.2");
            case HE_345 -> act.paragraph(58);
            case MES_391 -> act.paragraph(12);
            case MIA_244 -> act.paragraph("7(6)");
            case MOD_273 -> act.paragraph("9.2");
        };
    }
}
