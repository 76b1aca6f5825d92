package kz.qashyq.journal.book;

import java.util.Collection;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Clause;
import kz.qashyq.platform.rules.Decision;

/** Do the weights of the control events make a whole? */
final class Weights {
    static final Clause CLAUSE = Act.HE_345.paragraph("40(6)");

    private Weights() {}

    /** ASM-08, HE-345 ¶40(6): the weight coefficients sum to exactly 100 %. */
    static Decision decide(Collection<Integer> weights) {
        var sum = weights.stream().mapToInt(Integer::intValue).sum();
        if (sum == 100) return new Decision.Granted();
        return new Decision.Refused(CLAUSE, Message.of("journal.weights", sum));
    }
}
