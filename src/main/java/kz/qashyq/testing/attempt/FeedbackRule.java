package kz.qashyq.testing.attempt;

import java.time.Instant;
import kz.qashyq.testing.FeedbackPolicy;
import org.jspecify.annotations.Nullable;

/** May the person of a finished attempt see right answers and comments now? */
final class FeedbackRule {
    private FeedbackRule() {}

    /**
     * @param closes when the test closes for this person
     * @param canTryAgain whether another attempt is left; without a closing time this is what keeps the key back
     */
    static boolean isDue(FeedbackPolicy policy, @Nullable Instant closes, boolean canTryAgain, Instant now) {
        return switch (policy) {
            case AT_ONCE -> true;
            case SCORE_ONLY -> false;
            case AFTER_DEADLINE -> closes == null ? !canTryAgain : !now.isBefore(closes);
        };
    }
}
