package kz.qashyq.exams.web.setting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.qashyq.exams.exam.ExamOverview.Row;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;

/** @param isUnit whether the reader may say who gets more time */
public record SettingListPage(
        List<Row> rows, Map<DisciplineId, Discipline> disciplines, boolean maySet, boolean isUnit, Instant now)
        implements View {
    public List<Row> in(ExamState state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    public Localized discipline(Row row) {
        var discipline = disciplines.get(row.discipline());
        return discipline == null ? Localized.empty() : discipline.title();
    }
}
