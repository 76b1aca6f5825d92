package kz.qashyq.courses.progress;

import java.math.BigDecimal;
import java.time.Instant;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.courses.work.SubmissionState;
import kz.qashyq.learners.LearnerId;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has left at an item.
 *
 * @param opened null when a work was begun without the item having been opened, as the demo does
 * @param best a test's best result in per cent
 * @param work the latest version of their work that was handed in
 * @param drafted whether a draft is being written
 */
public record Trace(
        ItemId item,
        LearnerId learner,
        @Nullable Instant opened,
        double position,
        double length,
        @Nullable Instant done,
        @Nullable BigDecimal best,
        @Nullable Work work,
        boolean drafted) {

    public record Work(
            SubmissionId id,
            SubmissionState state,
            Instant handedIn,
            Instant reckoned,
            @Nullable Integer points) {}
}
