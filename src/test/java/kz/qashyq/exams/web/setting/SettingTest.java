package kz.qashyq.exams.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.qashyq.cast.CountedQueries;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SettingTest extends ADraftOfTomorrow {
    @Test
    void a_teacher_sets_an_exam_from_the_syllabus_and_the_bank() {
        var teacher = held.taught().teacher();
        assertThat(web.as(teacher)
                        .get("/exams/setting/new?discipline=" + held.taught().discipline()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        held.taught().column().toString(),
                        held.exam().blueprint().toString());
        var made = made(web.as(teacher).post("/exams/setting", form()));
        assertThat(made.control().orElseThrow().id()).isEqualTo(held.taught().column());
        assertThat(made.state()).isEqualTo(ExamState.DRAFT);
        assertThat(made.rules().ruleSet()).isEqualTo(institution.profile().act().code());
        assertThat(made.conduct().networks())
                .as("networks are the support unit's, whatever a teacher sends")
                .isEmpty();
        assertThat(made(web.as(unit).post("/exams/setting", form())).conduct().networks())
                .containsExactly("10.20.0.0/16");
    }

    @Test
    void a_refused_form_keeps_what_was_typed() {
        assertThat(web.as(unit)
                        .post(
                                "/exams/setting",
                                with(form(), "title.kk", "ТЕРІЛГЕН АТАУ", "networks", "мына желі", "test", "")))
                .hasStatus(422)
                .bodyText()
                .contains("ТЕРІЛГЕН АТАУ", "мына желі", "error-test", "error-networks");
        assertThat(web.as(unit).post("/exams/setting", with(form(), "closes", "2030-01-01T09:00")))
                .hasStatus(422);
    }

    @Test
    @Proves("ASM-02")
    void the_window_is_the_support_units_and_no_teachers() {
        var teacher = web.as(held.taught().teacher());
        assertThat(teacher.get(path + "/entry")).hasStatus(403);
        assertThat(teacher.post(path + "/entry", form())).hasStatus(403);
        assertThat(teacher.post(path, form()))
                .as("the unit has given it groups: the window is no proposal any more")
                .hasStatus(403);
        assertThat(desk.find(held.exam().id()).orElseThrow().window())
                .isEqualTo(held.exam().window());
        assertThat(web.as(unit).post(path + "/entry", form())).hasStatus(303);
        assertThat(desk.find(held.exam().id()).orElseThrow().window().minutes()).isEqualTo(45);
        assertThat(web.as(unit).post(path + "/readiness")).hasStatus(303);
        assertThat(web.as(unit).post(path + "/entry", with(form(), "minutes", "50")))
                .as("also when the papers are drawn")
                .hasStatus(303);
        assertThat(desk.find(held.exam().id()).orElseThrow().window().minutes()).isEqualTo(50);
        assertThat(teacher.post(path + "/entry", form())).hasStatus(403);
    }

    @Test
    void a_teacher_changes_the_draft_but_not_its_window() {
        var fields = new ArrayList<>(Arrays.asList(with(form(), "title.kk", "ЖАҢА АТАУ")));
        for (var name : List.of("starts", "closes", "minutes", "grace")) {
            var at = fields.indexOf(name);
            fields.subList(at, at + 2).clear();
        }
        assertThat(web.as(held.taught().teacher()).post(path, fields.toArray(String[]::new)))
                .hasStatus(303);
        var changed = desk.find(held.exam().id()).orElseThrow();
        assertThat(changed.title().kk()).isEqualTo("ЖАҢА АТАУ");
        assertThat(changed.window()).isEqualTo(held.exam().window());
    }

    @Test
    void for_others_the_exam_does_not_exist() {
        var otherTeacher = cast.person("Ерлан", Role.TEACHER);
        for (var page : List.of("", "/edit", "/papers")) {
            assertThat(web.asStranger().get(path + page)).hasStatus(302);
            assertThat(web.as(held.aigerim()).get(path + page)).hasStatus(403);
            assertThat(web.as(otherTeacher).get(path + page)).hasStatus(404);
        }
        for (var deed : List.of("", "/readiness")) {
            assertThat(web.as(held.aigerim()).post(path + deed, form())).hasStatus(403);
            assertThat(web.as(otherTeacher).post(path + deed, form())).hasStatus(404);
        }
        assertThat(web.as(otherTeacher).post("/exams/setting", form())).hasStatus(403);
        assertThat(web.as(otherTeacher).get("/exams/setting"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(path);
        CountedQueries.sinceLastAsked();
        assertThat(web.as(held.taught().methodist()).get("/exams/setting"))
                .hasStatusOk()
                .bodyText()
                .contains(path);
        assertThat(CountedQueries.sinceLastAsked()).isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(web.as(held.taught().methodist()).get(path)).hasStatusOk();
        assertThat(web.as(held.taught().methodist()).post(path + "/readiness")).hasStatus(403);
    }

    private Exam made(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        return desk.find(ExamId.of(location.substring(location.lastIndexOf('/') + 1)))
                .orElseThrow();
    }
}
