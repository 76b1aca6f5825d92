package kz.qashyq.programs.curriculum;

import java.util.List;
import kz.qashyq.programs.CurriculumId;
import kz.qashyq.programs.Hours;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.approval.Stage;

/**
 * One version of a working curriculum.
 *
 * @param admissionYear of the learners who study by it
 * @param edition counts savings, so that two methodists do not write over each other
 */
public record WorkingCurriculum(
        CurriculumId id,
        ProgrammeId programme,
        int admissionYear,
        int version,
        Stage stage,
        int edition,
        List<CurriculumRow> rows) {
    public WorkingCurriculum {
        rows = List.copyOf(rows);
    }

    /** Over the whole study period. */
    public Hours hours() {
        return sum(rows);
    }

    public int credits() {
        return rows.stream().mapToInt(CurriculumRow::credits).sum();
    }

    public static Hours sum(List<CurriculumRow> rows) {
        return rows.stream().map(CurriculumRow::hours).reduce(Hours.NONE, Hours::plus);
    }
}
