package kz.qashyq.programs;

import java.util.Optional;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Clause;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.platform.rules.Decision.Granted;
import kz.qashyq.platform.rules.Decision.Refused;

/** May classes of a discipline be created? For the modules that create them. */
public final class WithinSyllabus {
    public static final Clause CLAUSE = Act.HE_345.paragraph("23(2)");

    private WithinSyllabus() {}

    /**
     * PLN-10, HE-345 ¶23(2): classes in any format are created only within the discipline's approved syllabus. All
     * institutions are held to it: sections, columns and weights are made of the syllabus.
     */
    public static Decision decide(Optional<ApprovedSyllabus> syllabus) {
        if (syllabus.isEmpty()) return new Refused(CLAUSE, Message.of("programs.noSyllabus"));
        return new Granted();
    }
}
