package kz.qashyq.journal.web;

import java.util.List;
import java.util.Map;
import kz.qashyq.journal.report.GroupReport;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.web.View;

/** @param subjects the group's journals in the report's order; @param names of learners, for the overdue list */
public record GroupPage(GroupReport report, List<NamedJournal> subjects, Map<LearnerId, String> names) implements View {
    public String name(LearnerId learner) {
        return names.getOrDefault(learner, "");
    }
}
