package kz.qashyq.courses.web;

import java.util.List;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.courses.access.CourseAccess;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.item.OutlineRepository;
import kz.qashyq.courses.work.Marking;
import kz.qashyq.courses.work.Submission;
import kz.qashyq.courses.work.SubmissionRepository;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One work: read, marked or sent back by its course's teacher. */
@Controller
class MarkingController {
    private static final int LONGEST_COMMENT = 4000;

    private final CourseAccess access;
    private final SubmissionRepository submissions;
    private final OutlineRepository outlines;
    private final Marking marking;
    private final MarkingPages pages;

    MarkingController(
            CourseAccess access,
            SubmissionRepository submissions,
            OutlineRepository outlines,
            Marking marking,
            MarkingPages pages) {
        this.access = access;
        this.submissions = submissions;
        this.outlines = outlines;
        this.marking = marking;
        this.pages = pages;
    }

    /** A work with its earlier versions, its task and its course, which is the asker's own. */
    record Desk(Course course, Item item, Submission work, List<Submission> versions) {}

    @GetMapping("/courses/submissions/{submission}")
    @Permit({Role.TEACHER, Role.METHODIST})
    View show(@PathVariable SubmissionId submission, Me me) {
        return pages.page(desk(submission, me), new MarkingPage.Typed("", "", ""), FormErrors.none());
    }

    @PostMapping("/courses/submissions/{submission}/mark")
    @Permit({Role.TEACHER, Role.METHODIST})
    View mark(
            @PathVariable SubmissionId submission,
            @RequestParam(defaultValue = "") String points,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "") String reason,
            Me me) {
        var desk = desk(submission, me);
        var errors = FormErrors.none();
        var typed = new MarkingPage.Typed(points, comment.strip(), reason.strip());
        var mark = errors.integer("points", points, 0, desk.item().task().maxPoints());
        check(typed, errors);
        if (errors.any()) return pages.page(desk, typed, errors);
        try {
            marking.mark(
                    desk.course(),
                    desk.item(),
                    desk.work(),
                    new Marking.Mark(mark, typed.comment(), typed.reason()),
                    me.id());
        } catch (Refusal refusal) {
            // The journal asks for a reason; anything else is a page of its own.
            if (refusal.status() != HttpStatus.CONFLICT
                    || refusal.clause() == null
                    || !typed.reason().isEmpty()) throw refusal;
            errors.add(
                    "reason",
                    refusal.reason().key(),
                    refusal.reason().arguments().toArray());
            return pages.page(desk, typed, errors);
        }
        return onward(desk).saying("courses.marked");
    }

    @PostMapping("/courses/submissions/{submission}/return")
    @Permit({Role.TEACHER, Role.METHODIST})
    View giveBack(@PathVariable SubmissionId submission, @RequestParam(defaultValue = "") String comment, Me me) {
        var desk = desk(submission, me);
        var errors = FormErrors.none();
        var typed = new MarkingPage.Typed("", comment.strip(), "");
        if (typed.comment().isEmpty()) errors.add("comment", "courses.marking.commentNeeded");
        check(typed, errors);
        if (errors.any()) return pages.page(desk, typed, errors);
        marking.giveBack(desk.work(), typed.comment(), me.id());
        return onward(desk).saying("courses.returned");
    }

    private static void check(MarkingPage.Typed typed, FormErrors errors) {
        if (typed.comment().length() > LONGEST_COMMENT)
            errors.add("comment", "platform.error.tooLong", LONGEST_COMMENT);
        if (typed.reason().length() > 500) errors.add("reason", "platform.error.tooLong", 500);
    }

    /** A draft is its learner's alone. */
    private Desk desk(SubmissionId id, Me me) {
        var versions = submissions.withVersions(id).stream()
                .filter(version -> !version.isDraft())
                .toList();
        var work = versions.stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var course = access.taught(work.item(), me);
        return new Desk(course, CourseAccess.item(outlines.of(course.id()), work.item()), work, versions);
    }

    /** To the next work of the same task that waits, or to the list. */
    private Redirect onward(Desk desk) {
        return pages.next(desk)
                .map(next -> Redirect.to("/courses/submissions/" + next))
                .orElseGet(() -> Redirect.to(
                        desk.course().path() + "/work?task=" + desk.item().id()));
    }
}
