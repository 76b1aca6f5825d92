package kz.qashyq.courses.work;

import java.time.Instant;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.learners.LearnerId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a learner's work.
 *
 * @param handedIn null while it is a draft
 * @param reckoned what the deadline is held against
 */
public record Submission(
        SubmissionId id,
        ItemId item,
        LearnerId learner,
        int version,
        SubmissionState state,
        String comment,
        @Nullable Instant handedIn,
        @Nullable Instant reckoned,
        @Nullable Integer points) {
    public boolean isDraft() {
        return state == SubmissionState.DRAFT;
    }
}
