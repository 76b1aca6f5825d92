package kz.qashyq.programs.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.institution.Institution;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Decision.Refused;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programme;
import kz.qashyq.programs.ProgrammeId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes and their disciplines, as methodists write them. */
@Service
public class Programmes {
    private final ProgrammeRepository programmes;
    private final DisciplineRepository disciplines;
    private final Institution institution;
    private final Audit audit;

    Programmes(ProgrammeRepository programmes, DisciplineRepository disciplines, Institution institution, Audit audit) {
        this.programmes = programmes;
        this.disciplines = disciplines;
        this.institution = institution;
        this.audit = audit;
    }

    /** What is still to be written before this may be saved; nothing where the act does not bind. */
    public List<ProgrammePart> missing(ProgrammeDraft draft) {
        return institution.isBoundBy(Act.TVET_225) ? MandatoryParts.missing(draft) : List.of();
    }

    @Transactional
    public ProgrammeId create(ProgrammeDraft draft, PersonId by) {
        demandParts(draft);
        var id = ProgrammeId.next();
        try {
            programmes.insert(id, draft);
        } catch (DuplicateKeyException taken) {
            throw Refusal.invalid("programs.codeTaken", draft.code());
        }
        audit.record(by, "programs.deed.programmeCreated", id, Map.of("code", draft.code()));
        return id;
    }

    /** @param edition the one the writer was looking at; another one in between is a conflict */
    @Transactional
    public void revise(ProgrammeId id, int edition, ProgrammeDraft draft, PersonId by) {
        demandParts(draft);
        var before = find(id).orElseThrow(Refusal::notFound);
        try {
            if (!programmes.update(id, edition, draft)) throw Refusal.conflict("programs.savedMeanwhile");
        } catch (DuplicateKeyException taken) {
            throw Refusal.invalid("programs.codeTaken", draft.code());
        }
        audit.record(by, "programs.deed.programmeRevised", id, Map.of("before", before.draft(), "after", draft));
    }

    @Transactional
    public DisciplineId addDiscipline(ProgrammeId programme, DisciplineDraft draft, PersonId by) {
        var id = DisciplineId.next();
        try {
            disciplines.insert(id, programme, draft);
        } catch (DuplicateKeyException taken) {
            throw Refusal.invalid("programs.codeTaken", draft.code());
        }
        disciplines.assign(id, draft.teachers());
        audit.record(by, "programs.deed.disciplineAdded", id, Map.of("code", draft.code()));
        return id;
    }

    @Transactional
    public void reviseDiscipline(DisciplineId id, int edition, DisciplineDraft draft, PersonId by) {
        var before = discipline(id).orElseThrow(Refusal::notFound);
        try {
            if (!disciplines.update(id, edition, draft)) throw Refusal.conflict("programs.savedMeanwhile");
        } catch (DuplicateKeyException taken) {
            throw Refusal.invalid("programs.codeTaken", draft.code());
        }
        disciplines.assign(id, draft.teachers());
        audit.record(by, "programs.deed.disciplineRevised", id, Map.of("before", before.draft(), "after", draft));
    }

    public List<Programme> named() {
        return programmes.named();
    }

    public Optional<ProgrammeSheet> find(ProgrammeId id) {
        return programmes.find(id);
    }

    public Optional<DisciplineSheet> discipline(DisciplineId id) {
        return disciplines.find(id);
    }

    /** A programme's disciplines with hours and teachers, by code. */
    public List<DisciplineSheet> sheetsOf(ProgrammeId programme) {
        return disciplines.sheetsOf(programme);
    }

    public Map<DisciplineId, Discipline> disciplines(Collection<DisciplineId> ids) {
        return disciplines.named(ids);
    }

    public List<Discipline> allDisciplines() {
        return disciplines.allNamed();
    }

    public List<Discipline> disciplinesOf(ProgrammeId programme) {
        return disciplines.namedOf(programme);
    }

    public List<Discipline> taughtBy(PersonId person) {
        return disciplines.taughtBy(person);
    }

    public boolean teaches(PersonId person, DisciplineId discipline) {
        return disciplines.teaches(person, discipline);
    }

    private void demandParts(ProgrammeDraft draft) {
        if (institution.isBoundBy(Act.TVET_225) && MandatoryParts.decide(draft) instanceof Refused refused)
            throw Refusal.by(refused);
    }
}
