package kz.qashyq.exams.web.setting;

import java.util.List;
import java.util.Map;
import kz.qashyq.exams.exam.RuleSet;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;

/** @param versions the newest first */
public record RuleSetsPage(
        List<RuleSet> versions, Map<PersonId, String> names, boolean mayLoad, Typed typed, FormErrors errors)
        implements View {
    /** What is in the form. */
    public record Typed(String since, String midterm, String last, boolean all, String basis) {}

    @Override
    public int status() {
        return errors.any() ? 422 : 200;
    }

    public String by(RuleSet rules) {
        return rules.decidedBy().map(it -> names.getOrDefault(it, "—")).orElse("");
    }
}
