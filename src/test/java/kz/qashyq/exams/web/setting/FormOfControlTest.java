package kz.qashyq.exams.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.TestingCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.exam.ExamForm;
import kz.qashyq.exams.exam.Readiness;
import kz.qashyq.institution.Institution;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.Control;
import kz.qashyq.programs.ControlForm;
import kz.qashyq.programs.syllabus.SyllabusDesk;
import kz.qashyq.programs.syllabus.SyllabusDraft;
import kz.qashyq.requirements.Proves;
import kz.qashyq.testing.TestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Exams follow the form that the syllabus fixes for their control. */
@WebTest
class FormOfControlTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ExamsCast exams;

    @Autowired
    TestingCast testing;

    @Autowired
    Readiness readiness;

    @Autowired
    SyllabusDesk syllabi;

    @Autowired
    Institution institution;

    ExamsCast.Held held;
    PersonId teacher;

    @BeforeEach
    void a_draft_of_a_discipline() {
        held = exams.draft(Instant.now().plus(Duration.ofDays(1)), false);
        teacher = held.taught().teacher();
    }

    @Test
    @Proves({"ASM-06", "ASM-07"})
    void an_exam_of_another_form_than_the_syllabus_fixes_is_refused_with_the_clause() {
        fix(ControlForm.TEST);
        assertThat(set("WRITTEN", held.exam().blueprint()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "error-form",
                        "Силлабус бойынша бұл бақылаудың нысаны: Тест",
                        institution.profile().act().code());
        assertThat(set("TEST", held.exam().blueprint())).hasStatus(303);
        assertThat(web.as(teacher).get("/exams/setting"))
                .as("the form, with its basis")
                .bodyText()
                .contains("силлабус, 2-нұсқа");
    }

    @Test
    @Proves("ASM-06")
    void for_a_project_no_exam_is_set() {
        fix(ControlForm.PROJECT);
        for (var form : ExamForm.values())
            assertThat(set(form.name(), held.exam().blueprint()))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Жоба", "тапсырманы курста беріп");
    }

    @Test
    @Proves("ASM-06")
    void a_syllabus_that_changes_its_mind_stands_in_the_way_of_ready() {
        fix(ControlForm.ORAL);
        assertThat(web.as(teacher).post("/exams/setting/" + held.exam().id() + "/readiness"))
                .hasStatus(409)
                .bodyText()
                .contains("Ауызша", institution.profile().act().code());
        fix(ControlForm.TEST);
        assertThat(web.as(teacher).post("/exams/setting/" + held.exam().id() + "/readiness"))
                .hasStatus(303);
    }

    @Test
    void what_the_syllabus_fixes_is_the_departments_and_no_strangers() {
        fix(ControlForm.TEST);
        var form = fields("TEST", held.exam().blueprint());
        assertThat(web.asStranger().post("/exams/setting", form)).hasStatus(401);
        assertThat(web.as(held.aigerim()).post("/exams/setting", form)).hasStatus(403);
        assertThat(web.as(cast.person("Ерлан", Role.TEACHER)).post("/exams/setting", form))
                .hasStatus(403);
    }

    /** A next version of the syllabus, approved, in which the first control has this form. */
    private void fix(ControlForm form) {
        var id = syllabi.requestChange(
                syllabi.approved(held.taught().discipline()).orElseThrow().id(), "нысан", teacher);
        var open = syllabi.find(id).orElseThrow();
        var controls = new ArrayList<>(open.draft().controls());
        var first = controls.getFirst();
        controls.set(
                0,
                new Control(first.id(), first.title(), first.kind(), Optional.of(form), first.weight(), first.due()));
        syllabi.save(
                id,
                open.edition(),
                new SyllabusDraft(open.draft().parts(), open.draft().topics(), controls),
                teacher);
        syllabi.submit(id, teacher);
        syllabi.approve(id, "", held.taught().deputyHead());
    }

    private MvcTestResult set(String form, TestId test) {
        return web.as(teacher).post("/exams/setting", fields(form, test));
    }

    private String[] fields(String form, TestId test) {
        return new String[] {
            "discipline", held.taught().discipline().toString(),
            "control", held.taught().column().toString(),
            "test", test.toString(),
            "title.kk", "Емтихан",
            "form", form,
            "feedback", "SCORE",
            "starts", "2030-01-01T10:00",
            "closes", "2030-01-01T12:00",
            "minutes", "45",
            "grace", "30"
        };
    }
}
