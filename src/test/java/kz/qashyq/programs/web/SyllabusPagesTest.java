package kz.qashyq.programs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.approval.Stage;
import kz.qashyq.programs.syllabus.SyllabusDesk;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
@Proves("PLN-09")
class SyllabusPagesTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ProgramsCast programs;

    @Autowired
    LearnersCast learners;

    @Autowired
    SyllabusDesk desk;

    PersonId gulnar;
    PersonId asel;
    PersonId timur;
    PersonId raushan;
    ProgrammeId programme;
    DisciplineId discipline;

    @BeforeEach
    void a_discipline_with_a_teacher() {
        gulnar = cast.person("Гүлнар", Role.METHODIST);
        asel = cast.person("Әсел", Role.TEACHER);
        timur = cast.person("Тимур", Role.TEACHER);
        raushan = cast.person("Раушан", Role.DEPUTY_HEAD);
        programme = programs.programme(gulnar);
        discipline = programs.discipline(programme, gulnar, asel);
    }

    @Test
    void the_assigned_teacher_begins_it_and_nobody_else() {
        assertThat(web.as(timur).post("/programs/disciplines/" + discipline + "/syllabus"))
                .hasStatus(404);
        assertThat(web.as(asel).get("/programs/syllabi")).bodyText().contains(discipline.toString());
        assertThat(web.as(timur).get("/programs/syllabi")).bodyText().doesNotContain(discipline.toString());
        assertThat(web.as(asel).post("/programs/disciplines/" + discipline + "/syllabus"))
                .hasStatus(303);
        assertThat(web.as(gulnar).get("/programs/" + programme))
                .hasStatusOk()
                .bodyText()
                .contains("/programs/syllabi/");
    }

    @Test
    void rows_are_added_and_removed_without_losing_what_was_typed() {
        var path = begun();
        var added = web.as(asel).post(path, fields("addTopic", "30", "70"));
        assertThat(added).hasStatusOk().bodyText().contains("value=\"Жану\"", "field-topicTitle-1", "Саясат мәтіні");
        var removed = web.as(asel).post(path, fields("removeControl-0", "31", "69"));
        assertThat(removed).bodyText().contains("value=\"69\"").doesNotContain("value=\"31\"");
        assertThat(web.as(asel).post(path, fields("removeTopic-999999999999", "30", "70")))
                .hasStatus(303);
    }

    @Test
    void a_submission_with_99_per_cent_or_without_a_policy_is_refused_by_name() {
        var path = begun();
        var ninetyNine = web.as(asel).post(path, fields("submit", "29", "70"));
        assertThat(ninetyNine).hasStatus(409).bodyText().contains("99 %", "HE-345 ¶67(3)", "Саясат мәтіні");
        var fields = new ArrayList<>(List.of(fields("submit", "30", "70")));
        fields.set(fields.indexOf("edition") + 1, "1");
        fields.set(fields.indexOf("GRADING_POLICY.kk") + 1, "");
        var without = web.as(asel).post(path, fields.toArray(String[]::new));
        assertThat(without).hasStatus(409).bodyText().contains("Толтырылмаған бөлім: Бағалау саясаты");
        fields.set(fields.indexOf("edition") + 1, "2");
        fields.set(fields.indexOf("GRADING_POLICY.kk") + 1, "Саясат мәтіні");
        assertThat(web.as(asel).post(path, fields.toArray(String[]::new))).hasStatus(303);
    }

    @Test
    @Proves("ASM-08")
    void the_sum_of_the_weights_is_answered_while_it_is_typed() {
        var path = begun() + "/weights";
        assertThat(web.as(asel).post(path, fields("save", "30", "70")))
                .bodyText()
                .contains("100 %", "Салмақтар толық")
                .doesNotContain("share-below");
        assertThat(web.as(asel).post(path, fields("save", "29", "70")))
                .bodyText()
                .contains("99 %", "share-below", "1 %");
        assertThat(web.as(asel).post(path, fields("save", "40", "70")))
                .bodyText()
                .contains("110 %", "share-below");
        assertThat(web.as(asel).post(path, fields("save", "отыз", "-7")))
                .bodyText()
                .contains("0 %");
        assertThat(web.as(timur).post(path, fields("save", "30", "70"))).hasStatus(404);
        assertThat(web.as(cast.person("Айгерім", Role.LEARNER)).post(path)).hasStatus(403);
        assertThat(web.asStranger().post(path)).hasStatus(401);
    }

    @Test
    void a_faulty_field_is_shown_at_its_row() {
        var answer = web.as(asel).post(begun(), fields("save", "отыз", "70"));
        assertThat(answer).hasStatus(422).bodyText().contains("#field-controlWeight-0", "value=\"отыз\"");
    }

    @Test
    void a_draft_is_its_teachers_and_the_planners_business_only() {
        var path = begun();
        for (var reader : List.of(timur, cast.person("Айгерім", Role.LEARNER)))
            assertThat(web.as(reader).get(path)).hasStatus(404);
        assertThat(web.as(timur).get(path + "/edit")).hasStatus(404);
        assertThat(web.as(timur).post(path, fields("save", "30", "70"))).hasStatus(404);
        assertThat(web.as(gulnar).get(path)).hasStatusOk();
        assertThat(web.as(gulnar).post(path, fields("save", "30", "70"))).hasStatus(403);
        assertThat(web.asStranger().get(path)).hasStatus(302);
    }

    @Test
    void the_deputy_head_decides_and_the_teacher_reads_the_comment_at_home() {
        var id = programs.submittedSyllabus(discipline, asel);
        var path = "/programs/syllabi/" + id;
        assertThat(web.as(raushan).get("/")).bodyText().contains(path);
        assertThat(web.as(raushan).get(path)).bodyText().contains("/decision");
        web.as(raushan).post(path + "/decision", "decision", "return", "comment", "Әдебиетті жаңартыңыз");
        assertThat(web.as(asel).get("/")).bodyText().contains("Әдебиетті жаңартыңыз");
        assertThat(web.as(asel).post(path + "/decision", "decision", "approve")).hasStatus(403);
    }

    @Test
    void after_approval_it_changes_by_request_and_learners_acknowledge_the_new_version() {
        var first = programs.approvedSyllabus(discipline, asel, raushan);
        var path = "/programs/syllabi/" + first;
        assertThat(web.as(asel).get(path)).bodyText().contains("8 сағат · 50 %", "0 сағат · 0 %");
        assertThat(web.as(asel).get(path + "/edit")).hasStatus(409);
        assertThat(web.as(asel).post(path, fields("save", "30", "70"))).hasStatus(409);
        assertThat(web.as(timur).post(path + "/changes", "reason", "Қалаймын")).hasStatus(403);
        assertThat(web.as(asel).post(path + "/changes", "reason", " ")).hasStatus(422);
        assertThat(web.as(asel).post(path + "/changes", "reason", "Жаңа стандарт"))
                .hasStatus(303);

        var second = desk.versions(discipline).getFirst().id();
        desk.submit(second, asel);
        desk.approve(second, "", raushan);
        assertThat(web.as(asel).get(path)).bodyText().contains("/programs/syllabi/" + second);

        var aigerim = learners.learner(
                        "Айгерім", learners.group(programme, gulnar).id(), gulnar)
                .person();
        var newest = "/programs/syllabi/" + second;
        assertThat(web.as(aigerim).get("/")).bodyText().contains(newest, "Жаңа стандарт");
        assertThat(web.as(aigerim).get(newest)).bodyText().contains("/acknowledgement", "Жаңа стандарт");
        assertThat(web.as(aigerim).post(newest + "/acknowledgement")).hasStatus(303);
        assertThat(web.as(aigerim).get("/")).bodyText().doesNotContain(newest);
        assertThat(web.as(asel).get(newest)).bodyText().contains("Сынақов Айгерім");
        assertThat(desk.find(second).orElseThrow().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void a_learner_of_another_programme_is_not_asked_to_acknowledge() {
        var id = programs.approvedSyllabus(discipline, asel, raushan);
        var other = learners.group(programs.programme(gulnar), gulnar);
        var nurlan = learners.learner("Нұрлан", other.id(), gulnar).person();
        assertThat(web.as(nurlan).get("/")).bodyText().doesNotContain(id.toString());
        assertThat(web.as(gulnar).post("/programs/syllabi/" + id + "/acknowledgement"))
                .hasStatus(403);
    }

    private String begun() {
        return "/programs/syllabi/" + desk.begin(discipline, asel);
    }

    private static String[] fields(String action, String current, String last) {
        return new String[] {
            "action",
            action,
            "edition",
            "0",
            "topic",
            "",
            "topicTitle.kk",
            "Жану",
            "topicTitle.ru",
            "",
            "topicTitle.en",
            "",
            "topicWeek",
            "1",
            "topicHours",
            "8",
            "topicFormat",
            "SYNCHRONOUS",
            "control",
            "",
            "controlTitle.kk",
            "Тапсырма",
            "controlTitle.ru",
            "",
            "controlTitle.en",
            "",
            "controlKind",
            "CURRENT",
            "controlWeight",
            current,
            "controlDue",
            "2026-12-01",
            "control",
            "",
            "controlTitle.kk",
            "Емтихан",
            "controlTitle.ru",
            "",
            "controlTitle.en",
            "",
            "controlKind",
            "FINAL",
            "controlWeight",
            last,
            "controlDue",
            "2026-12-20",
            "GRADING_POLICY.kk",
            "Саясат мәтіні",
            "TOOLS.kk",
            "Платформа",
            "DEADLINES.kk",
            "Мерзімдер",
            "CLASS_FORMATS.kk",
            "Форматтар"
        };
    }
}
