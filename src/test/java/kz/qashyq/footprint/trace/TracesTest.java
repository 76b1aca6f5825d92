package kz.qashyq.footprint.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.qashyq.cast.Browsers;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CoursesCast;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.FootprintCast;
import kz.qashyq.cast.LearnersCast;
import kz.qashyq.cast.OpenDoors;
import kz.qashyq.cast.PeopleCast;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.TestingCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.trace.Deed;
import kz.qashyq.platform.trace.Outcome;
import kz.qashyq.platform.trace.Thing;
import kz.qashyq.platform.trace.Traced;
import kz.qashyq.testing.FeedbackPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** Each step that a person takes leaves exactly one trace, and nothing else does. */
@WebTest
class TracesTest {
    private static final Instant FUTURE = Instant.parse("2035-01-01T00:00:00Z");

    @Autowired
    Web web;

    @Autowired
    Browsers browsers;

    @Autowired
    Cast cast;

    @Autowired
    PeopleCast people;

    @Autowired
    LearnersCast learners;

    @Autowired
    ProgramsCast programs;

    @Autowired
    CoursesCast courses;

    @Autowired
    TestingCast testing;

    @Autowired
    ExamsCast exams;

    @Autowired
    OpenDoors doors;

    @Autowired
    FootprintCast footprints;

    @Autowired
    Outbox outbox;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void signing_in_and_out_leaves_one_trace_each_and_a_wrong_password_none() {
        var aigerim = people.account("Айгерим");
        var browser = browsers.fresh();
        browser.signIn(aigerim.login(), "қате-құпиясөз");
        assertThat(footprints.deedsOf(aigerim.person())).isEmpty();
        browser.signIn(aigerim);
        assertThat(footprints.deedsOf(aigerim.person())).containsExactly("logged-in organization");
        browser.post("/sign-out");
        assertThat(footprints.deedsOf(aigerim.person()))
                .containsExactly("logged-in organization", "logged-out organization");
    }

    @Test
    void opening_studying_and_completing_a_lecture_leave_one_trace_each() {
        var taught = courses.course();
        var aigerim = learner(taught);
        var me = web.as(aigerim.person());
        var lecture = taught.path(taught.lecture());
        me.get(lecture);
        me.get(lecture);
        assertThat(footprints.deedsOf(aigerim.person())).containsExactly("initialized lesson");
        assertThat(progress(aigerim, lecture)).hasStatus(204);
        me.post(lecture + "/completion");
        me.post(lecture + "/completion");
        assertThat(footprints.deedsOf(aigerim.person()))
                .containsExactly("initialized lesson", "experienced lesson", "completed lesson");

        var studied = footprints.statementsOf(aigerim.person()).get(1);
        assertThat(studied.path("actor").path("account").path("name").stringValue())
                .isEqualTo(aigerim.person().toString());
        assertThat(studied.path("actor").has("name")).isFalse();
        assertThat(studied.path("result")
                        .path("extensions")
                        .path(Vocabulary.SEGMENTS)
                        .stringValue())
                .isEqualTo("0[.]12.5[,]20[.]25");
        assertThat(studied.path("context")
                        .path("extensions")
                        .path(Vocabulary.LENGTH)
                        .intValue())
                .isEqualTo(100);
        var activities = studied.path("context").path("contextActivities");
        assertThat(activities.path("parent").get(0).path("id").stringValue())
                .endsWith(taught.course().toString());
        assertThat(activities.path("grouping").get(0).path("id").stringValue())
                .endsWith(taught.discipline().toString());
    }

    @Test
    void handing_in_and_being_marked_leave_one_trace_each_with_deadline_score_and_teacher() {
        var taught = courses.course();
        var aigerim = learner(taught);
        var task = courses.task(taught, FUTURE);
        var me = web.as(aigerim.person());
        me.get(taught.path(task));
        var file = courses.upload("Жұмыс.pdf", "%PDF-1.7\n" + UUID.randomUUID(), aigerim.person());
        me.post(taught.path(task) + "/submissions", "uploads", file.id().toString());
        web.as(taught.teacher())
                .post("/courses/submissions/" + latest(task) + "/mark", "points", "86", "comment", "Жақсы");
        assertThat(footprints.deedsOf(aigerim.person()))
                .containsExactly("initialized school-assignment", "submit school-assignment", "scored journal-work");

        var statements = footprints.statementsOf(aigerim.person());
        assertThat(statements
                        .get(1)
                        .path("context")
                        .path("extensions")
                        .path(Vocabulary.DUE)
                        .stringValue())
                .startsWith("2035-01-01T00:00:00");
        var marked = statements.get(2);
        assertThat(marked.path("result").path("score").path("scaled").doubleValue())
                .isEqualTo(0.86);
        assertThat(marked.path("context")
                        .path("instructor")
                        .path("account")
                        .path("name")
                        .stringValue())
                .isEqualTo(taught.teacher().toString());
        assertThat(footprints.deedsOf(taught.teacher())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        without a deadline,
        due in the future,   2035-01-01T00:00:00Z
        overdue,             2020-01-01T00:00:00Z
        """)
    void opening_a_task_leaves_one_trace_whenever_it_is_due_however_often_it_is_looked_at(
            String when, @Nullable Instant due) {
        var taught = courses.course();
        var aigerim = learner(taught);
        var task = courses.task(taught, due);
        web.as(taught.teacher()).get(taught.path(task));
        for (int i = 0; i < 2; i++)
            assertThat(web.as(aigerim.person()).get(taught.path(task))).hasStatusOk();
        assertThat(footprints.deedsOf(aigerim.person())).as(when).containsExactly("initialized school-assignment");
        assertThat(footprints.deedsOf(taught.teacher())).isEmpty();
        var opened = footprints.statementsOf(aigerim.person()).getFirst();
        assertThat(opened.path("object").path("id").stringValue()).endsWith("/courses/tasks/" + task);
        assertThat(opened.path("result").isMissingNode()).isTrue();
        assertThat(web.as(aigerim.person()).get("/footprint/learners/" + aigerim.id() + "?doing=OPENED"))
                .bodyText()
                .contains("Алғаш ашу", "тапсырма");
        assertThat(web.as(aigerim.person()).get("/footprint/learners/" + aigerim.id() + "?doing=HANDED_IN"))
                .bodyText()
                .doesNotContain("/footprint/events/");
    }

    @Test
    void a_test_leaves_its_beginning_and_its_end() {
        var teacher = cast.person("Ерлан", Role.TEACHER);
        var aigerim = cast.person("Айгерим", Role.LEARNER);
        var methodist = cast.person("Гүлнар", Role.METHODIST);
        var discipline = programs.discipline(programs.programme(methodist), methodist, teacher);
        var topic = testing.topic(discipline, teacher);
        var test = testing.test(
                discipline,
                teacher,
                TestingCast.settings(FeedbackPolicy.AT_ONCE, 1, false),
                TestingCast.single(topic, "Сұрақ"));
        doors.let(aigerim, test);
        var attempt = web.as(aigerim)
                .post("/testing/tests/" + test + "/attempts")
                .getResponse()
                .getHeader("Location");
        web.as(aigerim).post(attempt + "/submission", "s.1", "1", "a.1", "2");
        web.as(aigerim).post(attempt + "/submission", "s.1", "1", "a.1", "2");
        assertThat(footprints.deedsOf(aigerim)).containsExactly("attempted assessment", "completed assessment");
        var result = footprints.statementsOf(aigerim).get(1).path("result");
        assertThat(result.path("completion").booleanValue()).isTrue();
        assertThat(result.path("score").path("raw").doubleValue()).isEqualTo(100);
        assertThat(Duration.parse(result.path("duration").stringValue()))
                .isBetween(Duration.ZERO, Duration.ofMinutes(5));
    }

    @Test
    void an_exam_leaves_its_beginning_and_its_end_however_often_it_is_handed_in() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        device.answer(1, 1, "2");
        device.post("submission", "{\"last\": 1}");
        device.post("submission", "{\"last\": 1}");
        assertThat(footprints.deedsOf(held.aigerim())).containsExactly("attempted exam", "completed exam");
        var ended = footprints.statementsOf(held.aigerim()).get(1);
        assertThat(ended.path("object")
                        .path("definition")
                        .path("name")
                        .path("kk")
                        .stringValue())
                .isEqualTo("Аралық бақылау");
        assertThat(footprints.deedsOf(held.dauren())).isEmpty();
    }

    @Test
    void a_deed_that_is_rolled_back_leaves_nothing() {
        var aigerim = cast.person("Айгерим", Role.LEARNER);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(signedIn(aigerim));
            status.setRollbackOnly();
        });
        assertThat(footprints.deedsOf(aigerim)).isEmpty();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(signedIn(aigerim));
            events.publishEvent(signedIn(aigerim));
        });
        assertThat(footprints.deedsOf(aigerim)).hasSize(2);
    }

    @Test
    void what_cannot_become_a_statement_is_set_aside_and_holds_nobody_up() {
        var dana = cast.person("Дана", Role.LEARNER);
        var poison = UUID.fromString(
                "00000000-0000-7000-8000-" + UUID.randomUUID().toString().substring(24));
        db.sql("INSERT INTO footprint.outbox (id, person_id, statement, written) VALUES (:id, :person, '{}', now())")
                .param("id", poison)
                .param("person", UUID.randomUUID())
                .update();
        assertThat(footprints.signIns(dana, 1)).hasSize(1);
        assertThat(db.sql("SELECT problem FROM footprint.outbox WHERE id = :id AND set_aside IS NOT NULL")
                        .param("id", poison)
                        .query(String.class)
                        .single())
                .isNotBlank();
        assertThat(outbox.state().setAside()).isPositive();
        db.sql("DELETE FROM footprint.outbox WHERE id = :id")
                .param("id", poison)
                .update();
    }

    @Test
    void a_row_that_is_relayed_twice_is_one_statement() {
        var dana = cast.person("Дана", Role.LEARNER);
        events.publishEvent(signedIn(dana));
        var row = db.sql("SELECT id, statement FROM footprint.outbox WHERE person_id = :person")
                .param("person", dana.value())
                .query((it, n) -> List.of(it.getString("id"), it.getString("statement")))
                .optional();
        footprints.statementsOf(dana);
        row.ifPresent(it -> db.sql("""
                        INSERT INTO footprint.outbox (id, person_id, statement, written)
                        VALUES (:id::uuid, :person, :statement, now())
                        """)
                .param("id", it.getFirst())
                .param("person", dana.value())
                .param("statement", it.getLast())
                .update());
        assertThat(footprints.deedsOf(dana)).hasSize(1);
    }

    private static Traced signedIn(PersonId person) {
        return new Traced(person, Deed.SIGNED_IN, Thing.INSTITUTION, List.of(), Outcome.NONE, Instant.now());
    }

    private Learner learner(CoursesCast.Taught taught) {
        return learners.learner("Айгерим", taught.group().id(), taught.methodist());
    }

    private MvcTestResult progress(Learner learner, String item) {
        var me = web.as(learner.person());
        return me.mvc()
                .perform(MockMvcRequestBuilders.request(HttpMethod.POST, java.net.URI.create(item + "/progress"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"position\":25,\"length\":100,\"seen\":[[0,12.5],[20,25]]}"
                                .getBytes(StandardCharsets.UTF_8))
                        .with(me.identity())
                        .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
                                .csrf()));
    }

    private SubmissionId latest(ItemId task) {
        return db.sql("SELECT id FROM courses.submission WHERE item_id = :item ORDER BY version DESC LIMIT 1")
                .param("item", task.value())
                .query((row, n) -> new SubmissionId(row.getObject("id", UUID.class)))
                .single();
    }
}
