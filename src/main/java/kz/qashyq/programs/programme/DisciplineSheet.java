package kz.qashyq.programs.programme;

import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.ProgrammeId;

/** A discipline as it was last saved. */
public record DisciplineSheet(DisciplineId id, ProgrammeId programme, int edition, DisciplineDraft draft) {}
