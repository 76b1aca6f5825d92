package kz.qashyq.programs.curriculum;

import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Hours;

/** A discipline in a term of a working curriculum. */
public record CurriculumRow(DisciplineId discipline, int term, int credits, Hours hours) {}
