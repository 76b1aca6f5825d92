package kz.qashyq.programs.syllabus;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.rules.Decision.Refused;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.ApprovedSyllabus;
import kz.qashyq.programs.ControlForm;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.SyllabusApproved;
import kz.qashyq.programs.SyllabusId;
import kz.qashyq.programs.approval.Stage;
import kz.qashyq.programs.approval.Step;
import kz.qashyq.programs.approval.StepRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Syllabi on their way from a draft to an approved version, and by a change request to the next. */
@Service
public class SyllabusDesk {
    private final SyllabusRepository syllabi;
    private final StepRepository steps;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    SyllabusDesk(
            SyllabusRepository syllabi,
            StepRepository steps,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.syllabi = syllabi;
        this.steps = steps;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a discipline's first syllabus. */
    @Transactional
    public SyllabusId begin(DisciplineId discipline, PersonId by) {
        if (!syllabi.versions(discipline).isEmpty()) throw Refusal.conflict("programs.syllabusExists");
        return insert(discipline, 1, SyllabusDraft.EMPTY, "", by);
    }

    /** @param edition the one the writer was looking at; another one in between is a conflict */
    @Transactional
    public void save(SyllabusId id, int edition, SyllabusDraft draft, PersonId by) {
        var before = syllabi.lock(id).orElseThrow(Refusal::notFound);
        if (!before.stage().isOpen()) throw Refusal.conflict("programs.notOpen");
        if (!syllabi.update(id, edition, draft)) throw Refusal.conflict("programs.savedMeanwhile");
        audit.record(by, "programs.deed.syllabusSaved", id, Map.of("before", before.draft(), "after", draft));
    }

    @Transactional
    public void submit(SyllabusId id, PersonId by) {
        var syllabus = syllabi.lock(id).orElseThrow(Refusal::notFound);
        if (!syllabus.stage().isOpen()) throw Refusal.conflict("programs.notOpen");
        demandCompleteness(syllabus);
        move(id, Stage.SUBMITTED, Step.Kind.SUBMITTED, "", by);
        audit.record(by, "programs.deed.syllabusSubmitted", id, Map.of("version", syllabus.version()));
    }

    /** From now on this version is in force: courses and journals hear of it in the same transaction. */
    @Transactional
    public void approve(SyllabusId id, String comment, PersonId by) {
        var syllabus = syllabi.lock(id).orElseThrow(Refusal::notFound);
        if (syllabus.stage() != Stage.SUBMITTED) throw Refusal.conflict("programs.notSubmitted");
        demandCompleteness(syllabus);
        move(id, Stage.APPROVED, Step.Kind.APPROVED, comment.strip(), by);
        audit.record(by, "programs.deed.syllabusApproved", id, Map.of("version", syllabus.version()));
        events.publishEvent(new SyllabusApproved(id, syllabus.discipline(), syllabus.version()));
    }

    @Transactional
    public void sendBack(SyllabusId id, String comment, PersonId by) {
        var syllabus = syllabi.lock(id).orElseThrow(Refusal::notFound);
        if (syllabus.stage() != Stage.SUBMITTED) throw Refusal.conflict("programs.notSubmitted");
        if (comment.isBlank()) throw Refusal.invalid("programs.commentRequired");
        move(id, Stage.RETURNED, Step.Kind.RETURNED, comment.strip(), by);
        audit.record(by, "programs.deed.syllabusReturned", id, Map.of("comment", comment.strip()));
    }

    /** PLN-09: the only way to change what was approved. The new version copies it and goes the same way again. */
    @Transactional
    public SyllabusId requestChange(SyllabusId id, String reason, PersonId by) {
        var approved = syllabi.lock(id).orElseThrow(Refusal::notFound);
        if (approved.stage() != Stage.APPROVED) throw Refusal.conflict("programs.notApproved");
        if (reason.isBlank()) throw Refusal.invalid("programs.reasonRequired");
        if (!syllabi.versions(approved.discipline()).getFirst().id().equals(id))
            throw Refusal.conflict("programs.newerVersionExists");
        return insert(approved.discipline(), approved.version() + 1, approved.draft(), reason.strip(), by);
    }

    public Optional<ApprovedSyllabus> approved(DisciplineId discipline) {
        return syllabi.approved(discipline)
                .map(it -> new ApprovedSyllabus(
                        it.id(),
                        it.version(),
                        discipline,
                        it.draft().topics(),
                        it.draft().controls()));
    }

    public Optional<ControlForm> form(DisciplineId discipline, ControlId control) {
        return syllabi.form(discipline, control);
    }

    public Optional<Syllabus> find(SyllabusId id) {
        return syllabi.find(id);
    }

    /** Every version, the newest first. */
    public List<Syllabus> versions(DisciplineId discipline) {
        return syllabi.versions(discipline);
    }

    /** The newest version of each discipline that has one. */
    public List<Syllabus> newest() {
        return syllabi.newest();
    }

    public List<Step> history(SyllabusId id) {
        return steps.of(id);
    }

    private SyllabusId insert(DisciplineId discipline, int version, SyllabusDraft draft, String reason, PersonId by) {
        var id = SyllabusId.next();
        try {
            syllabi.insert(new Syllabus(id, discipline, version, Stage.DRAFT, 0, draft));
        } catch (DuplicateKeyException begunMeanwhile) {
            throw Refusal.conflict("programs.syllabusExists");
        }
        steps.add(id, new Step(clock.instant(), by, Step.Kind.BEGUN, reason));
        audit.record(by, "programs.deed.syllabusBegun", id, Map.of("version", version, "reason", reason));
        return id;
    }

    private static void demandCompleteness(Syllabus syllabus) {
        if (SyllabusCompleteness.decide(syllabus.draft()) instanceof Refused refused) throw Refusal.by(refused);
    }

    private void move(SyllabusId id, Stage to, Step.Kind kind, String comment, PersonId by) {
        syllabi.move(id, to);
        steps.add(id, new Step(clock.instant(), by, kind, comment));
    }
}
