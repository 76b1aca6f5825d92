package kz.qashyq.journal.web;

import java.util.Map;
import kz.qashyq.journal.report.GroupReport;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.DisciplineId;

/** @param titles of the disciplines; @param names of learners, for the overdue list */
public record GroupPage(GroupReport report, Map<DisciplineId, Localized> titles, Map<LearnerId, String> names)
        implements View {
    public Localized title(DisciplineId discipline) {
        return titles.getOrDefault(discipline, Localized.empty());
    }

    public String name(LearnerId learner) {
        return names.getOrDefault(learner, "");
    }
}
