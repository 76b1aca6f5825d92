package kz.qashyq.programs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.programme.Programmes;
import org.springframework.stereotype.Component;

/** The door to programmes, their disciplines and who teaches them. */
@Component
public class Programs {
    private final Programmes programmes;

    Programs(Programmes programmes) {
        this.programmes = programmes;
    }

    /** All programmes, by code. */
    public List<Programme> programmes() {
        return programmes.named();
    }

    public Optional<Discipline> discipline(DisciplineId id) {
        return Optional.ofNullable(disciplines(List.of(id)).get(id));
    }

    /** All of these at once: one query however many. Unknown ids are left out. */
    public Map<DisciplineId, Discipline> disciplines(Collection<DisciplineId> ids) {
        return programmes.disciplines(ids);
    }

    /** Every programme's disciplines, by programme and code: one query. */
    public List<Discipline> allDisciplines() {
        return programmes.allDisciplines();
    }

    /** A programme's disciplines, by code. */
    public List<Discipline> disciplinesOf(ProgrammeId programme) {
        return programmes.disciplinesOf(programme);
    }

    /** Is this the discipline's teacher, who writes its syllabus and owns its bank and resources? */
    public boolean teaches(PersonId person, DisciplineId discipline) {
        return programmes.teaches(person, discipline);
    }

    public List<Discipline> taughtBy(PersonId person) {
        return programmes.taughtBy(person);
    }

    /** Does the programme stand in the state register on this day? */
    public boolean isRegistered(ProgrammeId programme, LocalDate day) {
        return programmes
                .find(programme)
                .map(sheet -> sheet.draft().register().holdsOn(day))
                .orElse(false);
    }
}
