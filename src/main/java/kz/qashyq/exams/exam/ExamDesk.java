package kz.qashyq.exams.exam;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.attempt.Times;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.DisciplineId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets exams and makes them ready. Whether the person may is asked by the page. */
@Service
public class ExamDesk {
    private final ExamRepository rows;
    private final Preparation preparation;
    private final Learners learners;
    private final EntryDemands entry;
    private final Audit audit;
    private final Clock clock;

    ExamDesk(
            ExamRepository rows,
            Preparation preparation,
            Learners learners,
            EntryDemands entry,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.preparation = preparation;
        this.learners = learners;
        this.entry = entry;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Exam> find(ExamId id) {
        return rows.find(id);
    }

    /** The latest first. */
    public List<Exam> all() {
        return rows.all();
    }

    public List<Exam> ofDiscipline(DisciplineId discipline) {
        return rows.ofDiscipline(discipline);
    }

    /** What a group sits, drafts left out. */
    public List<Exam> ofGroup(GroupId group) {
        return rows.ofGroup(group);
    }

    /** Of which this person has a paper. */
    public List<Exam> ofCandidate(PersonId candidate) {
        return rows.ofCandidate(candidate);
    }

    /** Has this person a paper of it? */
    public boolean isCandidate(ExamId exam, PersonId person) {
        return rows.isCandidate(exam, person);
    }

    /** Is this person in a group that sits it, or will sit it? */
    public boolean isInSitting(ExamId exam, PersonId person) {
        return learners.of(person)
                .filter(learner ->
                        rows.sittings(exam).stream().anyMatch(it -> it.group().equals(learner.group())))
                .isPresent();
    }

    /**
     * How it stands, and stands until the caller's transaction ends: results are not let out while an answer is being
     * marked, and nothing is marked while they are.
     */
    public ExamState lockToMark(ExamId exam) {
        return rows.share(exam).orElseThrow(Refusal::notFound);
    }

    /** As {@link #lockToMark}, for one alone. */
    public ExamState lockToRelease(ExamId exam) {
        return rows.lock(exam).orElseThrow(Refusal::notFound);
    }

    public List<Sitting> sittings(ExamId exam) {
        return rows.sittings(exam);
    }

    /** A draft: nobody has a paper of it. */
    @Transactional
    public void create(Exam exam) {
        rows.insert(exam, Times.now(clock));
        audit.record(exam.createdBy(), "exams.deed.created", exam.id(), Map.of());
    }

    /** @throws Refusal 409 when papers are drawn: what candidates are promised does not change under them */
    @Transactional
    public void change(Exam exam, PersonId by) {
        if (!rows.update(exam)) throw Refusal.conflict("exams.alreadyReady");
        audit.record(by, "exams.deed.changed", exam.id(), Map.of());
    }

    /** A group that comes after the papers are drawn gets its own at once. */
    @Transactional
    public void sit(Exam exam, Sitting sitting, PersonId by) {
        if (exam.state() == ExamState.RELEASED) throw Refusal.conflict("exams.alreadyReleased");
        rows.sit(exam.id(), sitting);
        if (exam.state() == ExamState.READY) preparation.prepare(exam);
        audit.record(
                by,
                "exams.deed.sitting",
                exam.id(),
                Map.of("group", sitting.group().toString()));
    }

    @Transactional
    public void unsit(Exam exam, GroupId group, PersonId by) {
        if (exam.state() != ExamState.DRAFT) throw Refusal.conflict("exams.alreadyReady");
        rows.unsit(exam.id(), group);
        audit.record(by, "exams.deed.sittingRemoved", exam.id(), Map.of("group", group.toString()));
    }

    /** Draws everybody's paper by the rules that the exam has now. @return how many */
    @Transactional
    public int makeReady(Exam exam, PersonId by) {
        if (!rows.update(exam) || !rows.advance(exam.id(), ExamState.DRAFT, ExamState.READY, null))
            throw Refusal.conflict("exams.alreadyReady");
        entry.forget();
        var papers = preparation.prepare(exam);
        audit.record(by, "exams.deed.ready", exam.id(), Map.of("papers", papers));
        return papers;
    }

    /** ASM-02: the support unit moves the window, also of a ready exam; attempts that are open keep their end. */
    @Transactional
    public void move(Exam exam, Exam.Window window, PersonId by) {
        if (!window.closes().isAfter(window.starts())) throw Refusal.invalid("exams.windowOrder");
        rows.move(exam.id(), window);
        audit.record(
                by,
                "exams.deed.moved",
                exam.id(),
                Map.of(
                        "starts", window.starts().toString(),
                        "closes", window.closes().toString(),
                        "minutes", window.minutes()));
    }

    @Transactional
    public void release(ExamId exam, PersonId by) {
        if (!rows.advance(exam, ExamState.READY, ExamState.RELEASED, Times.now(clock)))
            throw Refusal.conflict("exams.alreadyReleased");
        audit.record(by, "exams.deed.released", exam, Map.of());
    }
}
