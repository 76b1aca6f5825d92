package kz.qashyq.exams.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CountedQueries;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.ExamState;
import kz.qashyq.institution.Institution;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class SettingTest {
    private static final int MOST_QUERIES = 11;

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ExamsCast exams;

    @Autowired
    ExamDesk desk;

    @Autowired
    Institution institution;

    @Autowired
    JdbcClient db;

    PersonId unit;
    ExamsCast.Held held;
    String path;

    @BeforeEach
    void a_draft_that_starts_tomorrow() {
        unit = cast.person("Жанат", Role.UNIT_STAFF);
        held = exams.draft(Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(1)), false);
        path = "/exams/setting/" + held.exam().id();
    }

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
    void ready_draws_the_papers_and_puts_a_work_into_the_journal() {
        CountedQueries.sinceLastAsked();
        assertThat(web.as(unit).get(path))
                .hasStatusOk()
                .bodyText()
                .contains(held.taught().group().name(), path + "/readiness");
        assertThat(CountedQueries.sinceLastAsked()).isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(web.as(held.taught().teacher()).post(path + "/readiness")).hasStatus(303);
        assertThat(web.as(unit).post(path + "/readiness")).hasStatus(409);
        assertThat(count("SELECT count(*) FROM exams.attempt WHERE exam_id = :id"))
                .isEqualTo(2);
        assertThat(count("SELECT count(*) FROM journal.component WHERE id = :id"))
                .isEqualTo(1);
        assertThat(web.as(unit).get(path))
                .hasStatusOk()
                .bodyText()
                .contains("/exams/board/" + held.exam().id());
        assertThat(web.as(unit).post(path, form()))
                .as("what candidates are promised does not change")
                .hasStatus(409);
    }

    @Test
    void ready_is_refused_with_its_reason_while_something_is_missing() {
        var group = held.taught().group();
        assertThat(web.as(unit).post(path + "/sittings/" + group.id() + "/removal"))
                .hasStatus(303);
        assertThat(web.as(unit).get(path)).hasStatusOk().bodyText().doesNotContain("/readiness");
        assertThat(web.as(unit).post(path + "/readiness"))
                .hasStatus(409)
                .bodyText()
                .contains("Топ тағайындалмаған");
        assertThat(count("SELECT count(*) FROM exams.attempt WHERE exam_id = :id"))
                .isZero();
        assertThat(web.as(unit).post(path + "/sittings", "group", group.id().toString(), "place", "204-дәрісхана"))
                .hasStatus(303);
        assertThat(web.as(unit).get(path)).hasStatusOk().bodyText().contains("204-дәрісхана");
        assertThat(web.as(held.taught().teacher())
                        .post(path + "/sittings", "group", group.id().toString()))
                .as("groups are the support unit's")
                .hasStatus(403);
    }

    @Test
    void papers_are_shown_to_teacher_and_unit_without_a_key_and_to_no_learner() {
        assertThat(web.as(held.taught().teacher()).get(path + "/papers?sample=7"))
                .hasStatusOk()
                .bodyText()
                .contains("Бірінші сұрақ", "Дұрыс осы")
                .doesNotContain("оттегі", "ТҮСІНІКТЕМЕ");
        web.as(unit).post(path + "/readiness");
        var paper = path + "/papers/" + exams.attemptOf(held.aigerim(), held.exam());
        assertThat(web.as(unit).get(paper)).hasStatusOk().bodyText().contains("Айгерим", "Екінші сұрақ");
        assertThat(web.as(held.aigerim()).get(paper)).hasStatus(403);
        var other = exams.running();
        assertThat(web.as(unit).get(path + "/papers/" + exams.attemptOf(other.aigerim(), other.exam())))
                .as("an attempt of another exam")
                .hasStatus(404);
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

    private String[] form() {
        return new String[] {
            "discipline", held.taught().discipline().toString(),
            "control", held.taught().column().toString(),
            "test", held.exam().blueprint().toString(),
            "title.kk", "Емтихан",
            "title.ru", "Экзамен",
            "title.en", "Exam",
            "form", "TEST",
            "feedback", "SCORE",
            "starts", "2030-01-01T10:00",
            "closes", "2030-01-01T12:00",
            "minutes", "45",
            "grace", "30",
            "networks", "10.20.0.0/16"
        };
    }

    private static String[] with(String[] fields, String... changes) {
        var changed = fields.clone();
        for (int i = 0; i < changes.length; i += 2)
            changed[Arrays.asList(fields).indexOf(changes[i]) + 1] = changes[i + 1];
        return changed;
    }

    private Exam made(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        return desk.find(ExamId.of(location.substring(location.lastIndexOf('/') + 1)))
                .orElseThrow();
    }

    private int count(String sql) {
        return db.sql(sql)
                .param("id", held.exam().id().value())
                .query(Integer.class)
                .single();
    }
}
