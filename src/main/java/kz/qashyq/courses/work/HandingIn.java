package kz.qashyq.courses.work;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.courses.Task;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.progress.CourseTraces;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.FileOwner;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.trace.Deed;
import kz.qashyq.platform.trace.Outcome;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** ASY-03: a learner's side of a task: the draft with its files, and handing it in. */
@Service
public class HandingIn {
    public static final String MODULE = "courses";
    static final int MOST_FILES = 20;

    private final SubmissionRepository rows;
    private final Files files;
    private final Audit audit;
    private final CourseTraces traces;
    private final Clock clock;

    HandingIn(SubmissionRepository rows, Files files, Audit audit, CourseTraces traces, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.audit = audit;
        this.traces = traces;
        this.clock = clock;
    }

    /** Why this learner cannot hand in now; empty when they can. */
    public Optional<Message> obstacle(Course course, Item item, List<Submission> versions) {
        return Resubmission.obstacle(course.isOpen(), item.task(), item.terms(), versions, clock.instant());
    }

    /** Keeps what was written and uploaded so far; nobody else sees it. */
    @Transactional
    public SubmissionId save(Course course, Item item, Learner learner, String comment, List<StoredFile> added) {
        return save(course, item, learner, comment, added, clock.instant()).id();
    }

    /** From now on the teacher sees it, and it can no longer be changed, only followed by another version. */
    @Transactional
    public SubmissionId handIn(Course course, Item item, Learner learner, String comment, List<StoredFile> added) {
        return handIn(course, item, learner, comment, added, clock.instant());
    }

    /** At a time of one's own: for the demo, never from the web. */
    @Transactional
    public SubmissionId handIn(
            Course course, Item item, Learner learner, String comment, List<StoredFile> added, Instant at) {
        var draft = save(course, item, learner, comment, added, at);
        var owned = files.ownedBy(owner(draft.id()));
        if (owned.isEmpty()) throw Refusal.invalid("courses.handIn.noFiles");
        var reckoned = reckoned(item, learner, at);
        rows.replaceWaiting(item.id(), learner.id());
        rows.handIn(draft.id(), at, reckoned);
        audit.record(
                learner.person(),
                "courses.deed.handedIn",
                draft.id(),
                Map.of(
                        "task", item.id().toString(),
                        "version", draft.version(),
                        "files", owned.stream().map(StoredFile::sha256).toList()));
        traces.leave(
                course, item, learner, Deed.HANDED_IN, Outcome.due(item.terms().deadline()), reckoned);
        return draft.id();
    }

    /** Takes a file out of a draft. Judged under the lock: another tab may just have handed it in. */
    @Transactional
    public void removeFile(Submission work, FileId file) {
        rows.lock(work.item(), work.learner());
        var draft = rows.find(work.id()).orElseThrow(Refusal::notFound);
        var isItsOwn =
                files.ownedBy(owner(draft.id())).stream().anyMatch(it -> it.id().equals(file));
        if (!isItsOwn) throw Refusal.notFound();
        if (!draft.isDraft()) throw Refusal.conflict("courses.handIn.alreadyHandedIn");
        files.remove(file);
    }

    private Submission save(
            Course course, Item item, Learner learner, String comment, List<StoredFile> added, Instant at) {
        rows.lock(item.id(), learner.id());
        var versions = rows.versions(item.id(), learner.id());
        var obstacle = Resubmission.obstacle(course.isOpen(), item.task(), item.terms(), versions, at);
        if (obstacle.isPresent())
            throw Refusal.conflict(
                    obstacle.get().key(), obstacle.get().arguments().toArray());
        mustBeAccepted(item.task(), added);
        var draft = versions.stream().filter(Submission::isDraft).findFirst().orElseGet(() -> {
            var fresh = new Submission(
                    SubmissionId.next(),
                    item.id(),
                    learner.id(),
                    versions.size() + 1,
                    SubmissionState.DRAFT,
                    "",
                    null,
                    null,
                    null);
            rows.insert(fresh);
            return fresh;
        });
        rows.setComment(draft.id(), comment);
        if (files.ownedBy(owner(draft.id())).size() + added.size() > MOST_FILES)
            throw Refusal.invalid("courses.handIn.tooManyFiles", MOST_FILES);
        for (var file : added) files.claim(file.id(), learner.person(), owner(draft.id()));
        return draft;
    }

    private static void mustBeAccepted(Task task, List<StoredFile> added) {
        for (var file : added) {
            if (task.accepted().stream().noneMatch(kind -> kind.covers(file.type())))
                throw Refusal.invalid("courses.handIn.kindRefused", file.name());
        }
    }

    /** An answer to a returned work counts from when that work was handed in: rework is not lateness. */
    private Instant reckoned(Item item, Learner learner, Instant at) {
        return rows.versions(item.id(), learner.id()).stream()
                .filter(version -> !version.isDraft())
                .reduce((earlier, later) -> later)
                .filter(latest -> latest.state() == SubmissionState.RETURNED)
                .map(Submission::reckoned)
                .orElse(at);
    }

    public static FileOwner owner(SubmissionId submission) {
        return FileOwner.of(MODULE, submission);
    }
}
