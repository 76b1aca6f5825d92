package kz.qashyq.courses.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.item.Item;
import kz.qashyq.journal.ComponentId;
import kz.qashyq.journal.Journals;
import kz.qashyq.journal.MarkEntry;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A teacher's side of a work: the mark, which goes to the journal, or the return for rework (ASY-05). */
@Service
public class Marking {
    private final SubmissionRepository rows;
    private final Journals journals;
    private final Audit audit;
    private final Clock clock;

    Marking(SubmissionRepository rows, Journals journals, Audit audit, Clock clock) {
        this.rows = rows;
        this.journals = journals;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void mark(Course course, Item item, Submission work, Mark mark, PersonId teacher) {
        mark(course, item, work, mark, teacher, clock.instant());
    }

    /** At a time of one's own: for the demo, never from the web. The journal notes its own. */
    @Transactional
    public void mark(Course course, Item item, Submission work, Mark mark, PersonId teacher, Instant at) {
        mustBeLatest(work);
        if (mark.points() < 0 || mark.points() > item.task().maxPoints())
            throw Refusal.invalid("platform.error.integer", 0, item.task().maxPoints());
        rows.review(new Review(work.id(), at, teacher, SubmissionState.MARKED, mark.points(), mark.comment()));
        if (item.terms().column() != null) {
            journals.record(new MarkEntry(
                    course.journal(),
                    new ComponentId(item.id().value()),
                    work.learner(),
                    inPercent(mark.points(), item.task().maxPoints()),
                    teacher,
                    mark.reason()));
        }
        audit.record(
                teacher, "courses.deed.marked", work.id(), Map.of("points", mark.points(), "reason", mark.reason()));
    }

    /** Sends it back with a comment on what to rework; there is no mark for it. */
    @Transactional
    public void giveBack(Submission work, String comment, PersonId teacher) {
        giveBack(work, comment, teacher, clock.instant());
    }

    /** At a time of one's own: for the demo, never from the web. */
    @Transactional
    public void giveBack(Submission work, String comment, PersonId teacher, Instant at) {
        mustBeLatest(work);
        if (work.state() == SubmissionState.MARKED) throw Refusal.conflict("courses.marking.alreadyMarked");
        rows.review(new Review(work.id(), at, teacher, SubmissionState.RETURNED, null, comment));
        audit.record(teacher, "courses.deed.returned", work.id(), Map.of());
    }

    /** @param reason why it is late or changed, for the journal; empty when neither */
    public record Mark(int points, String comment, String reason) {}

    /** The learner may have handed in a newer version while the teacher was reading this one. */
    private void mustBeLatest(Submission work) {
        rows.lock(work.item(), work.learner());
        var latest = rows.versions(work.item(), work.learner()).stream()
                .filter(version -> !version.isDraft())
                .reduce((earlier, later) -> later);
        if (latest.isEmpty()) throw Refusal.notFound();
        if (!latest.get().id().equals(work.id())) throw Refusal.conflict("courses.marking.newerVersion");
    }

    static int inPercent(int points, int of) {
        return (points * 200 + of) / (2 * of);
    }
}
