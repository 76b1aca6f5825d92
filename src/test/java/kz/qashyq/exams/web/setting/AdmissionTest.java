package kz.qashyq.exams.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qashyq.cast.CountedQueries;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AdmissionTest extends AFinalExamByRules {
    @Test
    @Proves("ASM-05")
    void who_has_too_little_is_not_admitted_and_reads_why_and_by_which_clause() {
        assertThat(seat(held.aigerim())).hasStatusOk();
        assertThat(seat(held.dauren()))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "рұқсат рейтингі 49 %",
                        "кемінде 50 %", institution.profile().act().code());
        CountedQueries.sinceLastAsked();
        assertThat(web.as(unit).get(admission())).hasStatusOk().bodyText().contains("Дәурен", "49 %", "Рұқсат жоқ");
        assertThat(CountedQueries.sinceLastAsked()).isLessThanOrEqualTo(MOST_QUERIES);
    }

    @Test
    void the_support_unit_admits_all_the_same_and_it_stays_on_record() {
        var admit = admission() + "/" + attempt(held.dauren());
        assertThat(web.as(unit).post(admit, "basis", " ")).hasStatus(422);
        assertThat(web.as(unit).post(admit, "basis", "ДЕКАН ӨКІМІ")).hasStatus(303);
        assertThat(web.as(unit).get(admission())).bodyText().contains("ДЕКАН ӨКІМІ");
        assertThat(seat(held.dauren())).hasStatusOk();
    }

    @Test
    void who_has_opened_the_paper_goes_on_whatever_the_journal_says_since() {
        var device = exams.device(web, held.aigerim(), exam());
        device.post("opening", "");
        mark(held.aigerim(), 10);
        assertThat(seat(held.aigerim())).hasStatusOk();
    }

    @Test
    void admission_and_rules_are_for_those_who_hold_exams() {
        var admit = admission() + "/" + attempt(held.dauren());
        var otherTeacher = exams.running().taught().teacher();
        assertThat(web.asStranger().get(admission())).hasStatus(302);
        assertThat(web.asStranger().get("/exams/rules")).hasStatus(302);
        assertThat(web.as(held.dauren()).get(admission())).hasStatus(403);
        assertThat(web.as(held.dauren()).get("/exams/rules")).hasStatus(403);
        assertThat(web.as(otherTeacher).get(admission())).hasStatus(404);
        assertThat(web.as(held.taught().teacher()).get(admission())).hasStatusOk();
        for (var person : List.of(held.dauren(), held.taught().teacher(), otherTeacher)) {
            assertThat(web.as(person).post(admit, "basis", "МЕН")).hasStatus(403);
            assertThat(web.as(person).post("/exams/rules", "since", "2030-01-01", "basis", "МЕН"))
                    .hasStatus(403);
        }
        var other = exams.running();
        assertThat(web.as(unit).post(admission() + "/" + exams.attemptOf(other.dauren(), other.exam()), "basis", "МЕН"))
                .as("an attempt of another exam")
                .hasStatus(404);
        assertThat(seat(held.dauren())).hasStatus(409);
    }

    private MvcTestResult seat(PersonId person) {
        return web.as(person).post("/exams/attempts/" + attempt(person) + "/seat");
    }

    private String attempt(PersonId person) {
        return exams.attemptOf(person, exam()).toString();
    }

    private String admission() {
        return "/exams/setting/" + held.exam().id() + "/admission";
    }
}
