package kz.qashyq.programs.curriculum;

import java.util.List;
import java.util.Set;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Clause;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.platform.rules.Decision.Granted;
import kz.qashyq.platform.rules.Decision.Refused;
import kz.qashyq.programs.DisciplineId;

/** Does each row of a working curriculum come from its programme? */
final class BuiltOnProgramme {
    static final Clause CLAUSE = Act.TVET_225.paragraph(6);

    private BuiltOnProgramme() {}

    /** PLN-04, TVET-225 ¶6. A curriculum of any institution refers to its programme, so all are held to it. */
    static Decision decide(List<CurriculumRow> rows, Set<DisciplineId> ofProgramme) {
        var isBuiltOnIt = rows.stream().map(CurriculumRow::discipline).allMatch(ofProgramme::contains);
        return isBuiltOnIt ? new Granted() : new Refused(CLAUSE, Message.of("programs.foreignDiscipline"));
    }
}
