package kz.qashyq.courses.web;

import java.math.RoundingMode;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.AttemptResult;
import kz.qashyq.testing.TestCard;
import org.jspecify.annotations.Nullable;

/**
 * A test as an item of a course; it is taken in testing.
 *
 * @param mark the learner's mark for it in the journal
 */
public record TestItemPage(
        ItemHead head,
        TestCard test,
        @Nullable AttemptResult best,
        @Nullable Integer mark,
        boolean isPast) implements View {
    /** The best result counts, unless the teacher has entered another mark. */
    public boolean isMarkedByHand() {
        return mark != null
                && best != null
                && mark != best.percent().setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
