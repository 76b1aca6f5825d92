package kz.qashyq.courses.access;

import java.time.Instant;
import java.util.Set;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.work.SubmissionState;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.TestId;
import org.jspecify.annotations.Nullable;

/**
 * A task or a test with a claim on somebody's attention.
 *
 * @param title a task's own; null for a test
 * @param state of the learner's latest work, null when there is none or nobody in particular is asked about
 * @param onlyFor whom a task is issued to; empty: all
 * @param did who has handed it in or taken it
 */
public record DueItem(
        ItemId item,
        CourseId course,
        DisciplineId discipline,
        @Nullable Localized title,
        @Nullable TestId test,
        @Nullable Instant deadline,
        @Nullable SubmissionState state,
        @Nullable Integer points,
        Set<LearnerId> onlyFor,
        Set<LearnerId> did) {
    public String path() {
        return "/courses/" + course + "/items/" + item;
    }
}
