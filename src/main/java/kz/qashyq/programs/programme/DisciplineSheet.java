package kz.qashyq.programs.programme;

import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.ProgrammeId;

/** A discipline as it was last saved. */
public record DisciplineSheet(DisciplineId id, ProgrammeId programme, int edition, DisciplineDraft draft) {
    public Discipline discipline() {
        return new Discipline(id, programme, draft.code(), draft.title(), draft.credits());
    }
}
