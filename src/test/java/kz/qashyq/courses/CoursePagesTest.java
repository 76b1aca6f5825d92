package kz.qashyq.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CoursesCast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.card.Representatives;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.ClassFormat;
import kz.qashyq.programs.Topic;
import kz.qashyq.programs.TopicId;
import kz.qashyq.programs.syllabus.SyllabusDesk;
import kz.qashyq.programs.syllabus.SyllabusDraft;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Courses as their teacher, another teacher, their learners, other learners and strangers meet them. */
@WebTest
class CoursePagesTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ProgramsCast programs;

    @Autowired
    LearnersCast learners;

    @Autowired
    CoursesCast casting;

    @Autowired
    Courses courses;

    @Autowired
    SyllabusDesk syllabi;

    @Autowired
    Representatives representatives;

    CoursesCast.Taught taught;
    Learner aigerim;
    Learner stranger;
    PersonId otherTeacher;

    @BeforeEach
    void a_course_with_one_learner() {
        taught = casting.course();
        aigerim = learners.learner("Айгерим", taught.group().id(), taught.methodist());
        var otherGroup = learners.group(taught.group().programme(), taught.methodist());
        stranger = learners.learner("Бауыржан", otherGroup.id(), taught.methodist());
        otherTeacher = cast.person("Серік", Role.TEACHER);
    }

    private static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Proves({"LMS-01", "ASY-01", "ASY-02"})
    void a_learner_finds_the_course_its_sections_and_its_lecture() {
        var me = web.as(aigerim.person());
        assertThat(text(me.get("/courses"))).contains("Жану негіздері");
        assertThat(text(me.get(taught.path()))).contains("Өрт кластары").contains("Жану деген не");
        assertThat(text(me.get(taught.path(taught.lecture())))).contains("ДӘРІС МӘТІНІ");
    }

    @Test
    void what_is_read_is_kept() {
        var me = web.as(aigerim.person());
        assertThat(text(me.get(taught.path()))).contains("0/1");
        assertThat(status(me.post(taught.path(taught.lecture()) + "/completion")))
                .isEqualTo(303);
        assertThat(text(me.get(taught.path()))).contains("1/1");
    }

    @Test
    void to_others_the_course_does_not_exist() {
        for (var other : List.of(stranger.person(), otherTeacher)) {
            var them = web.as(other);
            assertThat(status(them.get(taught.path()))).isEqualTo(404);
            assertThat(status(them.get(taught.path(taught.lecture())))).isEqualTo(404);
            assertThat(text(them.get("/courses"))).doesNotContain(taught.path());
        }
        assertThat(status(web.as(otherTeacher).get(taught.path() + "/work"))).isEqualTo(404);
        assertThat(status(web.as(otherTeacher).post(taught.path() + "/closing")))
                .isEqualTo(404);
        assertThat(status(web.as(stranger.person()).post(taught.path(taught.lecture()) + "/completion")))
                .isEqualTo(404);
        assertThat(status(web.asStranger().get(taught.path()))).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/work", "/participants", "/opening", "/items/new"})
    void a_learner_reaches_none_of_the_teachers_pages(String page) {
        assertThat(status(web.as(aigerim.person()).get(taught.path() + page))).isIn(403, 404, 405);
    }

    @Test
    void a_material_that_stands_in_a_course_is_not_deleted_and_the_course_is_named() {
        var deletion = "/resources/" + taught.resource() + "/deletion";
        var me = web.as(taught.teacher());
        assertThat(text(me.get(deletion)))
                .contains("ол курста тұр", taught.group().name(), "Сынақов Әсел")
                .doesNotContain("Біржола жою");
        var answer = me.post(deletion);
        assertThat(status(answer)).isEqualTo(409);
        assertThat(text(answer)).contains("ол курста тұр", taught.group().name());
        assertThat(text(web.as(aigerim.person()).get(taught.path(taught.lecture()))))
                .contains("ДӘРІС МӘТІНІ");
        assertThat(status(me.post(taught.path(taught.lecture()) + "/removal"))).isEqualTo(303);
        assertThat(status(me.post(deletion))).isEqualTo(303);
    }

    @Test
    void a_teachers_pages_open() {
        var task = casting.task(taught, Instant.parse("2030-01-01T00:00:00Z"));
        var me = web.as(taught.teacher());
        var section = taught.path() + "/sections/" + taught.sections().getFirst();
        for (var page : List.of(
                "/courses",
                "/courses/new",
                taught.path(),
                taught.path() + "/work",
                taught.path() + "/work?state=OVERDUE",
                taught.path() + "/participants",
                section + "/items/new",
                section + "/tasks/new",
                taught.path() + "/tasks/" + task + "/edit",
                taught.path(taught.lecture()) + "/edit",
                taught.path(taught.lecture()),
                taught.path(task))) assertThat(status(me.get(page))).as(page).isEqualTo(200);
        assertThat(status(web.as(taught.methodist()).get(taught.path()))).isEqualTo(200);
        assertThat(status(web.as(taught.methodist()).get("/courses"))).isEqualTo(200);
        assertThat(status(web.as(taught.methodist()).get(taught.path() + "/work")))
                .isEqualTo(403);
    }

    @Test
    void a_hidden_item_does_not_exist_for_learners() {
        var teacher = web.as(taught.teacher());
        teacher.post(taught.path(taught.lecture()) + "/publication", "published", "false");
        var me = web.as(aigerim.person());
        assertThat(status(me.get(taught.path(taught.lecture())))).isEqualTo(404);
        assertThat(text(me.get(taught.path()))).doesNotContain("Жану деген не");
        assertThat(status(me.post(taught.path(taught.lecture()) + "/completion")))
                .isEqualTo(404);
    }

    @Test
    @Proves("ASY-11")
    void a_task_for_named_learners_does_not_exist_for_the_others() {
        var bolat = learners.learner("Болат", taught.group().id(), taught.methodist());
        var task = casting.task(taught, null, aigerim.id());
        assertThat(status(web.as(aigerim.person()).get(taught.path(task)))).isEqualTo(200);
        var other = web.as(bolat.person());
        assertThat(status(other.get(taught.path(task)))).isEqualTo(404);
        assertThat(status(other.post(taught.path(task) + "/submissions", "comment", "менікі")))
                .isEqualTo(404);
        assertThat(text(other.get(taught.path()))).doesNotContain("ТАПСЫРМА");
        assertThat(text(other.get("/"))).doesNotContain("ТАПСЫРМА");
    }

    @Test
    @Proves("PLN-10")
    void without_an_approved_syllabus_there_is_no_course() {
        var discipline = programs.discipline(taught.group().programme(), taught.methodist(), taught.teacher());
        var answer = web.as(taught.teacher())
                .post(
                        "/courses",
                        "discipline",
                        discipline.toString(),
                        "group",
                        taught.group().id().toString(),
                        "year",
                        "2026",
                        "half",
                        "1",
                        "type",
                        "ONLINE");
        assertThat(status(answer)).isEqualTo(422);
        assertThat(text(answer))
                .contains("HE-345 ¶23(2)", "#field-discipline")
                .contains("value=\"" + discipline + "\" selected", "value=\"2026\"");
    }

    @Test
    void a_teacher_creates_courses_of_their_own_disciplines_only() {
        var fields = new String[] {
            "discipline",
            taught.discipline().toString(),
            "group",
            taught.group().id().toString(),
            "teacher",
            otherTeacher.toString(),
            "year",
            "2027",
            "half",
            "1",
            "type",
            "FLIPPED"
        };
        assertThat(status(web.as(otherTeacher).post("/courses", fields))).isEqualTo(403);
        assertThat(status(web.as(taught.teacher()).post("/courses", fields))).isEqualTo(303);
        var again = web.as(taught.teacher()).post("/courses", fields);
        assertThat(status(again)).isEqualTo(422);
        assertThat(text(again))
                .contains("Бұл топқа осы семестрде бұл пәннен курс бұрын ашылған")
                .contains("value=\"2027\"", "value=\"FLIPPED\" checked");
        assertThat(status(web.as(taught.teacher()).post("/courses"))).isEqualTo(422);
        var byMethodist = web.as(taught.methodist()).post("/courses", fields);
        assertThat(status(byMethodist)).isEqualTo(422);
        assertThat(text(byMethodist)).contains("бұл пәнге бекітілмеген", "#field-teacher", "value=\"2027\"");
        assertThat(status(web.as(aigerim.person()).post("/courses", fields))).isEqualTo(403);
        assertThat(status(web.asStranger().post("/courses", fields))).isEqualTo(401);
    }

    @Test
    @Proves("LMS-17")
    void a_course_without_materials_does_not_open() {
        var empty = courses.create(
                new NewCourse(
                        taught.discipline(),
                        taught.group().id(),
                        taught.teacher(),
                        new AcademicTerm(2027, 2),
                        CourseType.FLIPPED),
                taught.teacher());
        var answer = web.as(taught.teacher()).post("/courses/" + empty + "/opening");
        assertThat(status(answer)).isEqualTo(409);
        assertThat(text(answer)).contains("TVET-225 ¶16(3)");
        assertThat(status(web.as(aigerim.person()).get("/courses/" + empty))).isEqualTo(404);
        assertThatThrownBy(() -> courses.open(empty, taught.teacher())).isInstanceOf(Refusal.class);
    }

    @Test
    @Proves({"LMS-06", "LMS-12"})
    void the_teacher_is_told_what_the_course_lacks() {
        assertThat(text(web.as(taught.teacher()).get(taught.path())))
                .contains("1/2")
                .contains("Өзіндік жұмыс тапсырмасы");
    }

    @Test
    void sections_follow_a_newer_syllabus_and_keep_their_items() {
        var next = syllabi.requestChange(
                syllabi.versions(taught.discipline()).getFirst().id(), "Тақырып қосылды", taught.teacher());
        var draft = syllabi.find(next).orElseThrow();
        var topics = new ArrayList<>(draft.draft().topics().subList(0, 1));
        topics.add(new Topic(TopicId.next(), 2, 2, Localized.same("ЖАҢА ТАҚЫРЫП"), 8, ClassFormat.SYNCHRONOUS));
        syllabi.save(
                next,
                draft.edition(),
                new SyllabusDraft(draft.draft().parts(), topics, draft.draft().controls()),
                taught.teacher());
        syllabi.submit(next, taught.teacher());
        syllabi.approve(next, "", taught.deputyHead());
        assertThat(text(web.as(aigerim.person()).get(taught.path())))
                .contains("ЖАҢА ТАҚЫРЫП")
                .contains("Жану деген не")
                .doesNotContain("Өрт кластары");
        assertThat(courses.sections(taught.course()).getFirst())
                .isEqualTo(taught.sections().getFirst());
    }

    @Test
    void an_item_moves_is_changed_and_is_removed_while_nobody_has_worked_on_it() {
        var task = casting.task(taught, null);
        var me = web.as(taught.teacher());
        assertThat(status(me.post(taught.path(task) + "/position", "up", "true")))
                .isEqualTo(303);
        var page = text(me.get(taught.path()));
        assertThat(page.indexOf(taught.path(task))).isLessThan(page.indexOf(taught.path(taught.lecture())));
        var second = taught.sections().get(1).toString();
        assertThat(status(
                        me.post(taught.path(taught.lecture()), "section", second, "availableFrom", "2035-03-05T18:00")))
                .isEqualTo(303);
        assertThat(status(web.as(aigerim.person()).get(taught.path(taught.lecture()))))
                .isEqualTo(409);
        assertThat(status(me.post(taught.path(task), "section", second, "deadline", "кеше")))
                .isEqualTo(422);
        assertThat(status(me.post(taught.path(task) + "/removal"))).isEqualTo(303);
        assertThat(status(me.get(taught.path(task)))).isEqualTo(404);
    }

    @Test
    @Proves("IAM-06")
    void a_parent_sees_their_own_learners_tasks_and_nobody_elses() {
        casting.task(taught, null);
        var parent = cast.person("Марат", Role.REPRESENTATIVE);
        representatives.link(aigerim.id(), parent, taught.methodist());
        assertThat(text(web.as(parent).get("/courses/of/" + aigerim.id()))).contains("ТАПСЫРМА");
        assertThat(status(web.as(parent).get("/courses/of/" + stranger.id()))).isEqualTo(403);
    }
}
