package kz.qashyq.programs.curriculum;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qashyq.institution.Institution;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.platform.rules.Decision.Granted;
import kz.qashyq.platform.rules.Decision.Refused;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.CurriculumId;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Hours;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.approval.Stage;
import kz.qashyq.programs.approval.Step;
import kz.qashyq.programs.approval.StepRepository;
import kz.qashyq.programs.programme.Programmes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Working curricula on their way from a draft to an approved version, and from it to the next. */
@Service
public class Curricula {
    private final CurriculumRepository curricula;
    private final StepRepository steps;
    private final Programmes programmes;
    private final Institution institution;
    private final Audit audit;
    private final Clock clock;

    Curricula(
            CurriculumRepository curricula,
            StepRepository steps,
            Programmes programmes,
            Institution institution,
            Audit audit,
            Clock clock) {
        this.curricula = curricula;
        this.steps = steps;
        this.programmes = programmes;
        this.institution = institution;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins a curriculum for an intake: all the programme's disciplines with the hours planned there, each in the term where
     * the newest intake has it, and in term 1 when none has.
     */
    @Transactional
    public CurriculumId begin(ProgrammeId programme, int admissionYear, PersonId by) {
        if (programmes.find(programme).isEmpty()) throw Refusal.notFound();
        var earlier = curricula.ofProgramme(programme);
        if (earlier.stream().anyMatch(it -> it.admissionYear() == admissionYear))
            throw Refusal.conflict("programs.curriculumExists", admissionYear);
        var terms = earlier.stream()
                .findFirst()
                .flatMap(newest -> curricula.find(newest.id()))
                .map(Curricula::terms)
                .orElse(Map.of());
        var rows = programmes.sheetsOf(programme).stream()
                .map(it -> new CurriculumRow(
                        it.id(),
                        terms.getOrDefault(it.id(), 1),
                        it.draft().credits(),
                        it.draft().hours()))
                .toList();
        return insert(programme, admissionYear, 1, rows, "", by);
    }

    /** @param edition the one the writer was looking at; another one in between is a conflict */
    @Transactional
    public void save(CurriculumId id, int edition, List<CurriculumRow> rows, PersonId by) {
        var before = curricula.lock(id).orElseThrow(Refusal::notFound);
        if (!before.stage().isOpen()) throw Refusal.conflict("programs.notOpen");
        var ofProgramme = programmes.disciplinesOf(before.programme()).stream()
                .map(Discipline::id)
                .collect(Collectors.toSet());
        if (BuiltOnProgramme.decide(rows, ofProgramme) instanceof Refused refused) throw Refusal.by(refused);
        if (!curricula.advance(id, edition)) throw Refusal.conflict("programs.savedMeanwhile");
        curricula.replaceRows(before, rows);
        audit.record(by, "programs.deed.curriculumSaved", id, Map.of("before", before.rows(), "after", rows));
    }

    @Transactional
    public void submit(CurriculumId id, PersonId by) {
        var curriculum = curricula.lock(id).orElseThrow(Refusal::notFound);
        if (!curriculum.stage().isOpen()) throw Refusal.conflict("programs.notOpen");
        if (curriculum.rows().isEmpty()) throw Refusal.invalid("programs.curriculumEmpty");
        demandShare(curriculum);
        move(id, Stage.SUBMITTED, Step.Kind.SUBMITTED, "", by);
        audit.record(by, "programs.deed.curriculumSubmitted", id, Map.of("version", curriculum.version()));
    }

    /** The share is asked for again: the institution may have come under another act since the submission. */
    @Transactional
    public void approve(CurriculumId id, String comment, PersonId by) {
        var curriculum = curricula.lock(id).orElseThrow(Refusal::notFound);
        if (curriculum.stage() != Stage.SUBMITTED) throw Refusal.conflict("programs.notSubmitted");
        demandShare(curriculum);
        move(id, Stage.APPROVED, Step.Kind.APPROVED, comment.strip(), by);
        audit.record(by, "programs.deed.curriculumApproved", id, Map.of("version", curriculum.version()));
    }

    @Transactional
    public void sendBack(CurriculumId id, String comment, PersonId by) {
        var curriculum = curricula.lock(id).orElseThrow(Refusal::notFound);
        if (curriculum.stage() != Stage.SUBMITTED) throw Refusal.conflict("programs.notSubmitted");
        if (comment.isBlank()) throw Refusal.invalid("programs.commentRequired");
        move(id, Stage.RETURNED, Step.Kind.RETURNED, comment.strip(), by);
        audit.record(by, "programs.deed.curriculumReturned", id, Map.of("comment", comment.strip()));
    }

    /** The only way to change what was approved: a copy, with a reason, that goes the same way again. */
    @Transactional
    public CurriculumId newVersion(CurriculumId id, String reason, PersonId by) {
        var approved = curricula.lock(id).orElseThrow(Refusal::notFound);
        if (approved.stage() != Stage.APPROVED) throw Refusal.conflict("programs.notApproved");
        if (reason.isBlank()) throw Refusal.invalid("programs.reasonRequired");
        var newest = curricula.ofProgramme(approved.programme()).stream()
                .filter(it -> it.admissionYear() == approved.admissionYear())
                .findFirst()
                .orElse(approved);
        if (!newest.id().equals(id)) throw Refusal.conflict("programs.newerVersionExists");
        return insert(
                approved.programme(),
                approved.admissionYear(),
                approved.version() + 1,
                approved.rows(),
                reason.strip(),
                by);
    }

    /** Whether the share is enforced here, and what the rule says of these hours. */
    public Decision share(Hours hours) {
        return isShareEnforced() ? SynchronousShare.decide(hours) : new Granted();
    }

    public boolean isShareEnforced() {
        return institution.isBoundBy(Act.TVET_225);
    }

    public Optional<WorkingCurriculum> find(CurriculumId id) {
        return curricula.find(id);
    }

    public List<Step> history(CurriculumId id) {
        return steps.of(id);
    }

    public List<WorkingCurriculum> ofProgramme(ProgrammeId programme) {
        return curricula.ofProgramme(programme);
    }

    private CurriculumId insert(
            ProgrammeId programme, int year, int version, List<CurriculumRow> rows, String reason, PersonId by) {
        var id = CurriculumId.next();
        try {
            curricula.insert(new WorkingCurriculum(id, programme, year, version, Stage.DRAFT, 0, rows));
        } catch (DuplicateKeyException begunMeanwhile) {
            throw Refusal.conflict("programs.curriculumExists", year);
        }
        steps.add(id, new Step(clock.instant(), by, Step.Kind.BEGUN, reason));
        audit.record(by, "programs.deed.curriculumBegun", id, Map.of("version", version, "reason", reason));
        return id;
    }

    private void demandShare(WorkingCurriculum curriculum) {
        if (share(curriculum.hours()) instanceof Refused refused) throw Refusal.by(refused);
    }

    private void move(CurriculumId id, Stage to, Step.Kind kind, String comment, PersonId by) {
        curricula.move(id, to);
        steps.add(id, new Step(clock.instant(), by, kind, comment));
    }

    /** The first one, where a discipline is taught in several. */
    private static Map<DisciplineId, Integer> terms(WorkingCurriculum curriculum) {
        return curriculum.rows().stream()
                .collect(Collectors.toMap(CurriculumRow::discipline, CurriculumRow::term, Math::min));
    }
}
