package kz.qashyq.exams.web.setting;

import java.util.List;
import java.util.Map;
import kz.qashyq.exams.exam.RuleSet;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

/** @param versions the newest first */
public record RuleSetsPage(
        List<RuleSet> versions, Map<PersonId, String> names, boolean mayLoad, Typed typed, FormErrors errors)
        implements FormView {
    /** What is in the form. */
    public record Typed(String since, String midterm, String last, boolean all, String basis) {}

    public String by(RuleSet rules) {
        return rules.decidedBy().map(it -> names.getOrDefault(it, "—")).orElse("");
    }
}
