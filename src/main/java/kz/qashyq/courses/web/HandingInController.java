package kz.qashyq.courses.web;

import java.util.List;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.courses.access.CourseAccess;
import kz.qashyq.courses.access.Participant;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.item.ItemKind;
import kz.qashyq.courses.progress.Walks;
import kz.qashyq.courses.work.HandingIn;
import kz.qashyq.courses.work.SubmissionRepository;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A learner's work: kept as a draft, handed in. */
@Controller
class HandingInController {
    private static final int LONGEST_COMMENT = 4000;

    private final CourseAccess access;
    private final Walks walks;
    private final CourseNames names;
    private final ItemPages pages;
    private final HandingIn handingIn;
    private final SubmissionRepository submissions;
    private final Files files;

    HandingInController(
            CourseAccess access,
            Walks walks,
            CourseNames names,
            ItemPages pages,
            HandingIn handingIn,
            SubmissionRepository submissions,
            Files files) {
        this.access = access;
        this.walks = walks;
        this.names = names;
        this.pages = pages;
        this.handingIn = handingIn;
        this.submissions = submissions;
        this.files = files;
    }

    /** @param draft present when it is only to be kept */
    @PostMapping("/courses/{course}/items/{item}/submissions")
    @Permit({Role.LEARNER, Role.TRAINEE})
    View handIn(
            @PathVariable CourseId course,
            @PathVariable ItemId item,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(name = "uploads", required = false) @Nullable List<FileId> uploads,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent,
            @RequestParam(name = "draft", required = false) @Nullable String draft,
            Me me) {
        var studies = access.studied(course, me);
        var walk = walks.of(studies.course(), studies.learner().id());
        var step = walk.find(item).orElseThrow(Refusal::notFound);
        var task = step.placed().item();
        if (task.kind() != ItemKind.TASK) throw Refusal.notFound();
        var head = new ItemHead(names.titled(studies.course()), walk, step, false);
        var text = comment.strip();
        if (text.length() > LONGEST_COMMENT)
            return pages.task(
                    head, studies, FormErrors.none().add("comment", "platform.error.tooLong", LONGEST_COMMENT), text);
        try {
            return take(studies, task, text, uploads, sent, draft != null, me);
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT) throw refusal;
            var errors = FormErrors.none()
                    .add(
                            "files",
                            refusal.reason().key(),
                            refusal.reason().arguments().toArray());
            return pages.task(head, studies, errors, text);
        }
    }

    private View take(
            Participant.Studying studies,
            Item task,
            String comment,
            @Nullable List<FileId> uploads,
            @Nullable List<MultipartFile> sent,
            boolean isDraft,
            Me me) {
        var received = files.received(me.id(), uploads, sent);
        if (isDraft) {
            handingIn.save(studies.course(), task, studies.learner(), comment, received);
            return Redirect.to(task.path()).saying("courses.draftSaved");
        }
        handingIn.handIn(studies.course(), task, studies.learner(), comment, received);
        return Redirect.to(task.path()).saying("courses.handedIn");
    }

    @PostMapping("/courses/submissions/{submission}/files/{file}/removal")
    @Permit({Role.LEARNER, Role.TRAINEE})
    View removeFile(@PathVariable SubmissionId submission, @PathVariable FileId file, Me me) {
        var work = submissions.find(submission).orElseThrow(Refusal::notFound);
        var place = pages.placeOf(work);
        var studies = access.studied(place, me);
        if (!studies.learner().id().equals(work.learner())) throw Refusal.notFound();
        handingIn.removeFile(work, file);
        return Redirect.to("/courses/" + place + "/items/" + work.item()).saying("courses.fileRemoved");
    }
}
