package kz.qashyq.exams.exam;

import kz.qashyq.institution.ActRegister;
import kz.qashyq.institution.Institution;
import org.springframework.stereotype.Component;

/** ASM-05: which rules hold for an exam that is set today: the act that binds the institution, in its wording of today. */
@Component
public class RuleSets {
    private final Institution institution;
    private final ActRegister acts;

    RuleSets(Institution institution, ActRegister acts) {
        this.institution = institution;
        this.acts = acts;
    }

    /** The first wording of an act is version 1; each amendment that has come into force makes the next. */
    public Exam.Rules today(ExamForm form) {
        var act = institution.profile().act();
        var today = institution.today();
        var amended = acts.of(act).amendments().values().stream()
                .filter(validity -> !today.isBefore(validity.since()))
                .count();
        return new Exam.Rules(form, act.code(), 1 + (int) amended);
    }
}
