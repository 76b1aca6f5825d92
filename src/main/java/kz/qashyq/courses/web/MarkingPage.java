package kz.qashyq.courses.web;

import java.util.List;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.work.Review;
import kz.qashyq.courses.work.Submission;
import kz.qashyq.courses.work.SubmissionState;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import org.jspecify.annotations.Nullable;

/**
 * A learner's work before its teacher.
 *
 * @param versions all that were handed in, the oldest first
 * @param next the next work of this task that waits; null when none does
 */
public record MarkingPage(
        NamedCourse course,
        Item item,
        Localized instructions,
        String learner,
        Submission work,
        List<Submission> versions,
        List<StoredFile> files,
        List<Review> reviews,
        boolean isLate,
        @Nullable SubmissionId next,
        Typed typed,
        FormErrors errors)
        implements FormView {
    public record Typed(String points, String comment, String reason) {}

    public boolean isLatest() {
        return versions.getLast().id().equals(work.id());
    }

    public boolean isMarked() {
        return work.state() == SubmissionState.MARKED;
    }

    /** What browsers show by themselves. */
    public static boolean isShown(StoredFile file) {
        return file.isPicture() && !file.type().startsWith("image/hei");
    }
}
