package kz.qashyq.courses.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.courses.Task;
import kz.qashyq.courses.work.Review;
import kz.qashyq.courses.work.Submission;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import org.jspecify.annotations.Nullable;

/**
 * A task with what its learner has handed in.
 *
 * @param versions the newest first, the draft aside
 * @param files by submission
 * @param obstacle why nothing can be handed in now; null when it can
 */
public record TaskPage(
        ItemHead head,
        Localized instructions,
        @Nullable Submission draft,
        List<Submission> versions,
        Map<UUID, List<StoredFile>> files,
        List<Review> reviews,
        @Nullable Message obstacle,
        FormErrors errors,
        String comment)
        implements FormView {
    public Task task() {
        return head.item().task();
    }

    public List<StoredFile> files(Submission submission) {
        return files.getOrDefault(submission.id().value(), List.of());
    }

    public Optional<Review> review(Submission submission) {
        return reviews.stream()
                .filter(review -> review.submission().equals(submission.id()))
                .findFirst();
    }

    /** For the file chooser. */
    public String extensions() {
        return String.join(
                ",",
                task().accepted().stream()
                        .sorted()
                        .map(kind -> kind.extensions())
                        .toList());
    }
}
