package kz.qashyq.courses.web;

import java.util.List;
import java.util.Optional;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.courses.item.CourseItemRepository;
import kz.qashyq.courses.work.HandingIn;
import kz.qashyq.courses.work.Punctuality;
import kz.qashyq.courses.work.Submission;
import kz.qashyq.courses.work.SubmissionRepository;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Component;

/** Puts together the page on which a work is read and marked. */
@Component
class MarkingPages {
    private final CourseNames names;
    private final Learners learners;
    private final CourseItemRepository items;
    private final SubmissionRepository submissions;
    private final Files files;

    MarkingPages(
            CourseNames names,
            Learners learners,
            CourseItemRepository items,
            SubmissionRepository submissions,
            Files files) {
        this.names = names;
        this.learners = learners;
        this.items = items;
        this.submissions = submissions;
        this.files = files;
    }

    View page(MarkingController.Desk desk, MarkingPage.Typed typed, FormErrors errors) {
        var work = desk.work();
        var learner = Optional.ofNullable(learners.find(List.of(work.learner())).get(work.learner()))
                .map(Learner::listName)
                .orElseThrow(Refusal::notFound);
        var ids = desk.versions().stream().map(Submission::id).toList();
        var reckoned = work.reckoned();
        return new MarkingPage(
                names.titled(desk.course()),
                desk.item(),
                items.instructions(work.item()),
                learner,
                work,
                desk.versions(),
                files.ownedBy(HandingIn.owner(work.id())),
                submissions.reviews(ids),
                reckoned != null
                        && Punctuality.isLate(reckoned, desk.item().terms().deadline()),
                next(desk).orElse(null),
                typed,
                errors);
    }

    /** The longest waiting of the others. */
    Optional<SubmissionId> next(MarkingController.Desk desk) {
        return submissions.nextWaiting(desk.item().id(), desk.work().id());
    }
}
