package kz.qashyq.exams.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qashyq.exams.exam.RuleSet;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;

class RuleSetTest extends AFinalExamByRules {
    @Test
    @Proves("ASM-05")
    void each_result_keeps_the_version_of_the_rules_it_came_about_by() {
        var device = exams.device(web, held.aigerim(), exam());
        device.post("opening", "");
        device.post("submission", "{\"last\": 0}");
        marking.mark(device.attempt());
        rules.load(new RuleSet.Terms(0, 90, true), institution.today(), "№ 13", unit);
        var paper = preparation.paper(device.attempt()).orElseThrow();
        assertThat(paper.ruleSet()).isEqualTo(institution.profile().act().code());
        assertThat(paper.ruleVersion()).isEqualTo(version);
        assertThat(web.as(held.taught().teacher()).get("/exams/attempts/" + device.attempt() + "/result"))
                .hasStatusOk()
                .bodyText()
                .contains(paper.ruleSet() + ", " + version);
        assertThat(exam().rules().ruleVersion()).isEqualTo(version);
    }

    @Test
    void a_version_is_dated_not_before_the_last_and_needs_its_ground() {
        assertThat(web.as(unit).post("/exams/rules", "since", "1999-01-01", "midterm", "0", "last", "101"))
                .hasStatus(422)
                .bodyText()
                .contains("error-since", "error-last", "error-basis");
        assertThat(rules.all().getFirst().version()).isEqualTo(version);
        assertThat(web.as(held.taught().teacher()).get("/exams/rules"))
                .hasStatusOk()
                .bodyText()
                .contains("№ 12 БҰЙРЫҚ")
                .doesNotContain("<form class=\"form\" method=\"post\" action=\"/exams/rules\"");
    }
}
