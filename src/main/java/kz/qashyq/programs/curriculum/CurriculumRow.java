package kz.qashyq.programs.curriculum;

import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Hours;

/** A discipline in a term of a working curriculum. */
public record CurriculumRow(DisciplineId discipline, int term, int credits, Hours hours) {
    /** The same in another term. */
    public CurriculumRow in(int other) {
        return new CurriculumRow(discipline, other, credits, hours);
    }
}
