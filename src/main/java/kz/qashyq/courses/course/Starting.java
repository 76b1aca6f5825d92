package kz.qashyq.courses.course;

import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Clause;
import kz.qashyq.platform.rules.Decision;

/** May a course start? */
public final class Starting {
    static final Clause CLAUSE = Act.TVET_225.paragraph("16(3)");

    private Starting() {}

    /**
     * LMS-17, TVET-225 ¶16(3): learning materials are developed and placed on the platform. A course without a single
     * material that its learners can see does not start, in whatever kind of institution.
     */
    public static Decision decide(long materialsPlaced) {
        if (materialsPlaced == 0) return new Decision.Refused(CLAUSE, Message.of("courses.noMaterials"));
        return new Decision.Granted();
    }
}
