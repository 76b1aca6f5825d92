package kz.qashyq.programs.curriculum;

import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Clause;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.platform.rules.Decision.Granted;
import kz.qashyq.platform.rules.Decision.Refused;
import kz.qashyq.platform.rules.Percent;
import kz.qashyq.programs.Hours;

/** Does a working curriculum hold enough synchronous classes? */
public final class SynchronousShare {
    public static final Clause CLAUSE = Act.TVET_225.paragraph(7);
    public static final int LEAST = 30;

    private SynchronousShare() {}

    /**
     * PLN-05, TVET-225 ¶7: at least 30 % of the hours over the whole study period. Production training and professional
     * practice stand on neither side of the fraction.
     */
    public static Decision decide(Hours wholePeriod) {
        var share = of(wholePeriod);
        if (share.isBelow(LEAST)) return new Refused(CLAUSE, Message.of("programs.synchronousShare", share.shown()));
        return new Granted();
    }

    public static Percent of(Hours hours) {
        return Percent.of(hours.synchronous(), hours.withoutPractice());
    }
}
