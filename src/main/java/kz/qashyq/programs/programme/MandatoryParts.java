package kz.qashyq.programs.programme;

import java.util.Arrays;
import java.util.List;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Clause;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.platform.rules.Decision.Granted;
import kz.qashyq.platform.rules.Decision.Refused;

/** Does a programme hold all that a programme of online learning must? */
final class MandatoryParts {
    static final Clause CLAUSE = Act.TVET_225.paragraph(4);

    private MandatoryParts() {}

    /** PLN-03, TVET-225 ¶4: goals, outcomes, content, organisation, assessment and the state standard. */
    static Decision decide(ProgrammeDraft draft) {
        var missing = missing(draft);
        if (missing.isEmpty()) return new Granted();
        return new Refused(
                CLAUSE, Message.of("programs.partMissing", missing.getFirst().title()));
    }

    /** The parts that nobody wrote in any language. */
    static List<ProgrammePart> missing(ProgrammeDraft draft) {
        return Arrays.stream(ProgrammePart.values())
                .filter(part -> draft.part(part).isEmpty())
                .toList();
    }
}
