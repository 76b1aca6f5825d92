package kz.qashyq.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CoursesCast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.journal.ComponentId;
import kz.qashyq.journal.JournalId;
import kz.qashyq.journal.Journals;
import kz.qashyq.journal.WorkControl;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import kz.qashyq.resources.ResourceReaders;
import kz.qashyq.testing.AttemptGraded;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.NewTest;
import kz.qashyq.testing.TestAdmission;
import kz.qashyq.testing.TestDesk;
import kz.qashyq.testing.TestSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Work on tasks from the draft to the mark, as each person may and may not. */
@WebTest
class WorkPagesTest {
    private static final Instant FUTURE = Instant.parse("2035-01-01T00:00:00Z");
    private static final Instant PAST = Instant.parse("2026-03-01T00:00:00Z");

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    LearnersCast learners;

    @Autowired
    CoursesCast casting;

    @Autowired
    Courses courses;

    @Autowired
    Journals journals;

    @Autowired
    TestDesk tests;

    @Autowired
    List<WorkControl> controls;

    @Autowired
    List<TestAdmission> admissions;

    @Autowired
    List<ResourceReaders> readers;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient db;

    CoursesCast.Taught taught;
    Learner aigerim;
    Learner bolat;
    PersonId otherTeacher;

    @BeforeEach
    void a_course_with_two_learners() {
        taught = casting.course();
        aigerim = learners.learner("Айгерим", taught.group().id(), taught.methodist());
        bolat = learners.learner("Болат", taught.group().id(), taught.methodist());
        otherTeacher = cast.person("Серік", Role.TEACHER);
    }

    private static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String pdf(Learner learner) {
        return casting.upload("Жұмыс.pdf", "%PDF-1.7\nwork " + UUID.randomUUID(), learner.person())
                .id()
                .toString();
    }

    private SubmissionId handedIn(ItemId task) {
        var me = web.as(aigerim.person());
        assertThat(status(me.post(taught.path(task) + "/submissions", "uploads", pdf(aigerim), "comment", "дайын")))
                .isEqualTo(303);
        return latest(task);
    }

    private SubmissionId latest(ItemId task) {
        return db.sql("SELECT id FROM courses.submission WHERE item_id = :item ORDER BY version DESC LIMIT 1")
                .param("item", task.value())
                .query((row, n) -> new SubmissionId(row.getObject("id", UUID.class)))
                .single();
    }

    private JournalId journal() {
        return db.sql("SELECT journal_id FROM courses.course WHERE id = :id")
                .param("id", taught.course().value())
                .query((row, n) -> new JournalId(row.getObject("journal_id", UUID.class)))
                .single();
    }

    @Test
    @Proves("ASY-03")
    void work_is_handed_in_with_a_receipt_and_kept_in_versions() {
        var task = casting.task(taught, FUTURE);
        var me = web.as(aigerim.person());
        assertThat(text(me.get(taught.path(task)))).contains("НҰСҚАУ").doesNotContain("alert(1)");
        handedIn(task);
        assertThat(text(me.get(taught.path(task))))
                .contains("Жұмыс.pdf")
                .contains("SHA-256")
                .contains("1-нұсқа");
        handedIn(task);
        assertThat(text(me.get(taught.path(task)))).contains("2-нұсқа").contains("Жаңа нұсқамен ауыстырылды");
        assertThat(status(me.post(taught.path(task) + "/submissions", "uploads", pdf(aigerim))))
                .as("the task allows two")
                .isEqualTo(409);
    }

    @Test
    void a_draft_is_its_learners_alone() {
        var task = casting.task(taught, FUTURE);
        var me = web.as(aigerim.person());
        var file = pdf(aigerim);
        me.post(taught.path(task) + "/submissions", "uploads", file, "comment", "ЖОБА", "draft", "true");
        var draft = latest(task);
        assertThat(text(me.get(taught.path(task)))).contains("ЖОБА").contains("Жұмыс.pdf");
        assertThat(status(web.as(taught.teacher()).get("/courses/submissions/" + draft)))
                .isEqualTo(404);
        assertThat(status(web.as(taught.teacher()).get("/files/" + file))).isIn(403, 404);
        var removal = "/courses/submissions/" + draft + "/files/" + file + "/removal";
        assertThat(status(web.as(bolat.person()).post(removal))).isEqualTo(404);
        assertThat(status(me.post(removal))).isEqualTo(303);
    }

    @Test
    void what_cannot_be_taken_is_refused_with_a_reason() {
        var task = casting.task(taught, FUTURE);
        var me = web.as(aigerim.person());
        assertThat(status(me.post(taught.path(task) + "/submissions", "comment", "бос")))
                .isEqualTo(422);
        var program = casting.upload("вирус.pdf", "MZ\u0090\0 a program", aigerim.person())
                .id()
                .toString();
        var answer = me.post(taught.path(task) + "/submissions", "uploads", program);
        assertThat(status(answer)).isEqualTo(422);
        assertThat(text(answer)).contains("вирус.pdf");
        assertThat(status(me.post(taught.path(task) + "/submissions", "uploads", pdf(bolat))))
                .as("another's upload")
                .isEqualTo(409);
    }

    @Test
    void files_of_a_work_are_for_its_learner_and_its_teacher() {
        var task = casting.task(taught, FUTURE);
        var file = pdf(aigerim);
        web.as(aigerim.person()).post(taught.path(task) + "/submissions", "uploads", file);
        assertThat(status(web.as(aigerim.person()).get("/files/" + file))).isEqualTo(200);
        assertThat(status(web.as(taught.teacher()).get("/files/" + file))).isEqualTo(200);
        for (var other : List.of(bolat.person(), otherTeacher, taught.methodist()))
            assertThat(status(web.as(other).get("/files/" + file))).isIn(403, 404);
    }

    @Test
    void works_are_read_and_marked_by_the_courses_teacher_only() {
        var task = casting.task(taught, FUTURE);
        var work = "/courses/submissions/" + handedIn(task);
        assertThat(status(web.as(otherTeacher).get(work))).isEqualTo(404);
        assertThat(status(web.as(otherTeacher).post(work + "/mark", "points", "100")))
                .isEqualTo(404);
        assertThat(status(web.as(taught.methodist()).post(work + "/mark", "points", "100")))
                .isEqualTo(403);
        assertThat(status(web.as(aigerim.person()).post(work + "/mark", "points", "100")))
                .isEqualTo(403);
        assertThat(status(web.as(taught.teacher()).post(work + "/mark", "points", "101")))
                .isEqualTo(422);
        assertThat(status(web.as(taught.teacher()).get(work))).isEqualTo(200);
    }

    @Test
    void a_mark_goes_to_the_journal_and_to_the_learner() {
        var task = casting.task(taught, FUTURE);
        var work = handedIn(task);
        var answer = web.as(taught.teacher())
                .post("/courses/submissions/" + work + "/mark", "points", "86", "comment", "ЖАҚСЫ", "reason", "");
        assertThat(status(answer)).isEqualTo(303);
        assertThat(journals.marksOf(journal(), aigerim.id())).containsEntry(new ComponentId(task.value()), 86);
        assertThat(text(web.as(aigerim.person()).get(taught.path(task))))
                .contains("ЖАҚСЫ")
                .contains("86 / 100");
        assertThat(text(web.as(aigerim.person()).get("/"))).contains("ТАПСЫРМА").contains("86");
    }

    @Test
    void changing_a_mark_needs_a_reason_and_the_page_asks_for_it() {
        var task = casting.task(taught, FUTURE);
        var work = "/courses/submissions/" + handedIn(task);
        var me = web.as(taught.teacher());
        me.post(work + "/mark", "points", "60");
        var refused = me.post(work + "/mark", "points", "70");
        assertThat(status(refused)).isEqualTo(422);
        assertThat(text(refused)).contains("error-reason");
        assertThat(journals.marksOf(journal(), aigerim.id())).containsValue(60);
        assertThat(status(me.post(work + "/mark", "points", "70", "reason", "Қосу қатесі")))
                .isEqualTo(303);
        assertThat(journals.marksOf(journal(), aigerim.id())).containsValue(70);
    }

    @Test
    @Proves("ASY-05")
    void returned_work_is_seen_at_home_reworked_and_handed_in_again() {
        var task = casting.task(taught, FUTURE);
        var work = "/courses/submissions/" + handedIn(task);
        assertThat(status(web.as(taught.teacher()).post(work + "/return", "comment", "")))
                .isEqualTo(422);
        assertThat(status(web.as(taught.teacher()).post(work + "/return", "comment", "СУРЕТ ЖОҚ")))
                .isEqualTo(303);
        var me = web.as(aigerim.person());
        assertThat(text(me.get("/"))).contains("ТАПСЫРМА").contains("Қайта өңдеуге қайтарылды");
        assertThat(text(me.get(taught.path(task)))).contains("СУРЕТ ЖОҚ");
        handedIn(task);
        assertThat(status(web.as(taught.teacher()).post(work + "/mark", "points", "50")))
                .as("an older version")
                .isEqualTo(409);
    }

    @Test
    @Proves("ASY-04")
    void late_work_is_marked_as_late_and_missing_work_is_listed() {
        var task = casting.task(taught, PAST);
        handedIn(task);
        var me = web.as(taught.teacher());
        assertThat(text(me.get(taught.path() + "/work"))).contains("Айгерим").contains("Кешіктірілген");
        assertThat(text(me.get(taught.path() + "/work?state=OVERDUE")))
                .contains("Болат")
                .doesNotContain("Айгерим");
        assertThat(text(me.get(taught.path() + "/participants"))).contains("Болат");
        assertThat(text(web.as(bolat.person()).get("/"))).contains("Мерзімі өтті");
        assertThat(text(me.get("/"))).contains("Тексеруді күтуде: 1");
        var overdue = controls.stream()
                .flatMap(control -> control.overdue(taught.group().id(), List.of(aigerim, bolat)).stream())
                .toList();
        assertThat(overdue).singleElement().satisfies(it -> {
            assertThat(it.learner()).isEqualTo(bolat.id());
            assertThat(it.deadline()).isEqualTo(PAST);
        });
    }

    @Test
    void what_a_player_reports_is_kept_and_nonsense_is_not() {
        var url = taught.path(taught.lecture()) + "/progress";
        assertThat(report(aigerim.person(), url, "{\"position\":3,\"length\":10,\"seen\":[[0,5],[4,8],[9,2],[1]]}"))
                .isEqualTo(204);
        assertThat(report(aigerim.person(), url, "{\"position\":9,\"length\":10,\"seen\":[[8,9.5]]}"))
                .isEqualTo(204);
        assertThat(text(web.as(aigerim.person()).get(taught.path()))).contains("1/1");
        assertThat(report(aigerim.person(), url, "{\"position\":-5,\"length\":-1}"))
                .isEqualTo(204);
        assertThat(report(aigerim.person(), url, "жоқ")).isEqualTo(400);
        var bomb = "{\"position\":1,\"length\":1,\"seen\":[" + "[],".repeat(100_000) + "[]]}";
        assertThat(report(aigerim.person(), url, bomb)).isEqualTo(413);
        assertThat(report(otherTeacher, url, "{}")).isEqualTo(403);
    }

    private int report(PersonId person, String url, String body) {
        var visitor = web.as(person);
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(url)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(visitor.identity())
                .with(
                        org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
                                .csrf());
        return status(visitor.mvc().perform(request));
    }

    @Test
    void a_tests_best_result_counts_in_the_journal() {
        var test = tests.create(
                taught.discipline(),
                new NewTest(
                        Localized.same("ТЕСТ"),
                        Localized.empty(),
                        new TestSettings(0, 0, false, false, false, FeedbackPolicy.values()[0], 50, false)),
                taught.teacher());
        var item = courses.addTest(
                taught.course(),
                taught.sections().getFirst(),
                test,
                ItemTerms.due(FUTURE, taught.column()),
                taught.teacher());
        assertThat(admissions.stream()
                        .anyMatch(it -> it.admit(aigerim.person(), test).isPresent()))
                .isTrue();
        assertThat(admissions.stream()
                        .anyMatch(it -> it.admit(otherTeacher, test).isPresent()))
                .isFalse();
        for (var percent : List.of("60.00", "79.50", "40.00"))
            events.publishEvent(new AttemptGraded(
                    AttemptId.next(), test, aigerim.person(), new BigDecimal(percent), Instant.now()));
        assertThat(journals.marksOf(journal(), aigerim.id())).containsEntry(new ComponentId(item.value()), 80);
        assertThat(text(web.as(aigerim.person()).get(taught.path()))).contains("80 %");
        assertThat(status(web.as(aigerim.person()).get(taught.path(item)))).isEqualTo(200);
        assertThat(status(web.as(taught.teacher()).get(taught.path(item)))).isEqualTo(200);
    }

    @Test
    void a_material_is_read_by_the_learners_it_is_given_to() {
        assertThat(mayRead(aigerim.person(), Role.LEARNER)).isTrue();
        assertThat(mayRead(taught.teacher(), Role.TEACHER)).isTrue();
        assertThat(mayRead(otherTeacher, Role.TEACHER)).isFalse();
        assertThat(mayRead(taught.teacher(), Role.UNIT_STAFF))
                .as("no longer a teacher")
                .isFalse();
        assertThat(mayRead(aigerim.person(), Role.UNIT_STAFF))
                .as("no longer a learner")
                .isFalse();
        web.as(taught.teacher()).post(taught.path(taught.lecture()) + "/publication", "published", "false");
        assertThat(mayRead(aigerim.person(), Role.LEARNER)).isFalse();
    }

    private boolean mayRead(PersonId person, Role role) {
        return readers.stream().anyMatch(it -> it.mayRead(person, Set.of(role), taught.resource()));
    }

    @Test
    @Proves("ASM-04")
    void a_task_is_issued_and_changed_by_forms() {
        var me = web.as(taught.teacher());
        var section = taught.sections().get(1);
        assertThat(status(me.post(taught.path() + "/sections/" + section + "/tasks")))
                .isEqualTo(422);
        var fields = new String[] {
            "titleKk", "ЖАҢА ТАПСЫРМА",
            "textKk", "<p>Орындаңыз</p>",
            "kind", "GUIDED",
            "maxPoints", "20",
            "attempts", "0",
            "accepted", "PDF",
            "deadline", "2035-03-05T18:00",
            "required", "true",
            "column", taught.column().toString(),
            "learners", bolat.id().toString()
        };
        assertThat(status(me.post(taught.path() + "/sections/" + section + "/tasks", fields)))
                .isEqualTo(303);
        assertThat(text(me.get(taught.path()))).contains("ЖАҢА ТАПСЫРМА");
        assertThat(status(web.as(otherTeacher).post(taught.path() + "/sections/" + section + "/tasks", fields)))
                .isEqualTo(404);
    }

    @Test
    void only_the_disciplines_own_materials_can_be_placed() {
        var foreign = casting.course().resource();
        var me = web.as(taught.teacher());
        var items = taught.path() + "/sections/" + taught.sections().get(1) + "/items";
        assertThat(status(me.post(items, "resource", foreign.toString()))).isEqualTo(404);
        var own = casting.lecture(taught.discipline(), taught.teacher());
        assertThat(status(me.post(items, "resource", own.toString()))).isEqualTo(303);
        assertThat(status(me.post(items))).isEqualTo(422);
    }
}
