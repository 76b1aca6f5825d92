package kz.qashyq.learners.card;

import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Clause;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.platform.rules.Decision.Granted;
import kz.qashyq.platform.rules.Decision.Refused;

/** May learners be enrolled to a programme? */
final class ProgrammeRegister {
    static final Clause CLAUSE = Act.TVET_225.paragraph(5);

    private ProgrammeRegister() {}

    /** SIS-08, TVET-225 ¶5: only to a programme that stands in the state register. */
    static Decision decide(boolean isRegistered) {
        return isRegistered ? new Granted() : new Refused(CLAUSE, Message.of("learners.notRegistered"));
    }
}
