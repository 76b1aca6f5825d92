package kz.qashyq.programs.web;

import java.util.List;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.Programme;
import kz.qashyq.programs.curriculum.WorkingCurriculum;

/**
 * A version of a working curriculum: a grid to its methodist while it is open, a table to everybody else.
 *
 * @param rows as they were typed, or as they were saved
 * @param edition the one these rows were made from
 */
public record CurriculumPage(
        WorkingCurriculum curriculum,
        Programme programme,
        List<Discipline> disciplines,
        List<GridRow> rows,
        int edition,
        ShareFragment share,
        List<HistoryLine> history,
        Rights rights,
        FormErrors errors,
        Notice notice)
        implements View {
    public record Rights(boolean mayWrite, boolean mayDecide, boolean mayRenew) {}

    public String path() {
        return "/programs/curricula/" + curriculum.id();
    }

    /** The row's discipline, also when only its id is known. */
    public Discipline discipline(GridRow row) {
        return disciplines.stream()
                .filter(it -> it.id().toString().equals(row.discipline()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public int status() {
        return notice.status();
    }
}
