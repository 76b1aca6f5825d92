package kz.qashyq.courses.work;

import java.time.Instant;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.courses.item.Placed;
import kz.qashyq.courses.progress.Standing;
import kz.qashyq.learners.Learner;
import org.jspecify.annotations.Nullable;

/** A learner's work on a task, as in the teacher's list. */
public record WorkRow(
        Placed task,
        Learner learner,
        Standing standing,
        @Nullable SubmissionId work,
        @Nullable Instant handedIn) {}
