package kz.qashyq.exams.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CountedQueries;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.TestingCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Finishing;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.Readiness;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.TestDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class MarkingTest {
    private static final int MOST_QUERIES = 11;

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ExamsCast exams;

    @Autowired
    TestingCast testing;

    @Autowired
    TestDesk tests;

    @Autowired
    ExamDesk desk;

    @Autowired
    Readiness readiness;

    @Autowired
    Finishing finishing;

    @Autowired
    JdbcClient db;

    ExamsCast.Held held;
    PersonId teacher;
    Exam exam;
    String path;
    AttemptId attempt;

    /** A choice for one point and an essay for two; Айгерим hands in both, Дәурен does not come. */
    @BeforeEach
    void an_exam_with_an_essay_is_sat() {
        held = exams.draft(Instant.now().plus(Duration.ofDays(1)), false);
        teacher = held.taught().teacher();
        var topic = testing.topic(held.taught().discipline(), teacher);
        var blueprint = testing.draft(
                held.taught().discipline(), teacher, TestingCast.settings(FeedbackPolicy.SCORE_ONLY, 1, false));
        var single = testing.add(TestingCast.single(topic, "Таңдаңыз"), teacher);
        var essay = testing.add(TestingCast.essay(topic, "Эссе жазыңыз"), teacher);
        tests.choose(blueprint, List.of(single), BigDecimal.ONE, teacher);
        tests.choose(blueprint, List.of(essay), BigDecimal.TWO, teacher);
        var draft = held.exam();
        desk.change(
                new Exam(
                        draft.id(),
                        draft.discipline(),
                        draft.control(),
                        draft.title(),
                        blueprint,
                        draft.rules(),
                        draft.window(),
                        draft.conduct(),
                        draft.state(),
                        null,
                        teacher),
                teacher);
        readiness.makeReady(draft.id(), teacher);
        move(Instant.now().minusSeconds(60), Instant.now().plusSeconds(3_600));
        path = "/exams/setting/" + exam.id();
        attempt = exams.attemptOf(held.aigerim(), exam);
        var device = exams.device(web, held.aigerim(), exam);
        assertThat(device.post("opening", "")).hasStatusOk();
        device.answer(1, 1, "2");
        device.answer(2, 2, "МЕНІҢ ОЙЫМ");
        assertThat(device.post("submission", "{\"last\": 2}")).hasStatusOk();
        waitForMachine();
    }

    @Test
    void the_machine_marks_at_once_and_leaves_the_essay_to_the_teacher() {
        assertThat(shares()).containsExactly("1.0000", null);
        assertThat(web.as(teacher).get(path + "/results"))
                .hasStatusOk()
                .bodyText()
                .contains("Айгерим", "Дәурен")
                .doesNotContain(path + "/release");
        CountedQueries.sinceLastAsked();
        assertThat(web.as(teacher).get(path + "/marking"))
                .hasStatusOk()
                .bodyText()
                .contains(item())
                .doesNotContain("Айгерим");
        assertThat(web.as(teacher).get(item()))
                .hasStatusOk()
                .bodyText()
                .contains("МЕНІҢ ОЙЫМ", "КРИТЕРИЙ")
                .doesNotContain("Айгерим");
        assertThat(CountedQueries.sinceLastAsked()).isLessThanOrEqualTo(2 * MOST_QUERIES);
        assertThat(web.as(teacher).post(item(), "points", "2,5", "comment", "ПІКІР"))
                .hasStatus(422)
                .bodyText()
                .contains("2,5", "ПІКІР");
        assertThat(web.as(teacher).post(item(), "points", "1,5", "comment", "ПІКІР"))
                .hasStatus(303);
        assertThat(shares()).containsExactly("1.0000", "0.7500");
        assertThat(web.as(teacher).post(path + "/marking/" + attempt + "/1", "points", "0"))
                .as("what the machine can tell is not a person's to mark")
                .hasStatus(404);
    }

    @Test
    void results_are_held_until_all_is_marked_and_then_go_to_the_journal() {
        assertThat(web.as(teacher).post(path + "/release")).hasStatus(409);
        web.as(teacher).post(item(), "points", "1,5", "comment", "ПІКІР");
        assertThat(web.as(teacher).post(path + "/release"))
                .as("Дәурен could still come")
                .hasStatus(409);
        move(Instant.now().minusSeconds(60), Instant.now().minusSeconds(1));
        finishing.closeUnopened();
        var result = "/exams/attempts/" + attempt + "/result";
        assertThat(web.as(held.aigerim()).get(result))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("ПІКІР", "Дұрыс осы")
                // As a figure of its own: ids and tokens hold any two digits now and then.
                .doesNotContainPattern("(?<![\\w-])83(?![\\w-])");
        var dauren = exams.attemptOf(held.dauren(), exam).toString();
        assertThat(web.as(teacher).post(path + "/release", "zero", dauren, "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("error-reason");
        assertThat(web.as(teacher).post(path + "/release", "zero", dauren, "reason", "СЕБЕПСІЗ КЕЛМЕДІ"))
                .hasStatus(303);
        assertThat(marks()).containsExactly("0 СЕБЕПСІЗ КЕЛМЕДІ", "83 ");
        assertThat(web.as(teacher).post(path + "/release")).hasStatus(409);
        assertThat(web.as(teacher).post(item(), "points", "2")).hasStatus(409);
        CountedQueries.sinceLastAsked();
        assertThat(web.as(held.aigerim()).get(result))
                .hasStatusOk()
                .bodyText()
                .contains("83", "ПІКІР", "Дұрыс осы", "МЕНІҢ ОЙЫМ", "HE-345")
                .doesNotContain("КРИТЕРИЙ");
        assertThat(CountedQueries.sinceLastAsked()).isLessThanOrEqualTo(MOST_QUERIES);
    }

    @Test
    void an_absent_candidate_without_a_decision_gets_no_mark() {
        web.as(teacher).post(item(), "points", "2");
        move(Instant.now().minusSeconds(60), Instant.now().minusSeconds(1));
        finishing.closeUnopened();
        assertThat(web.as(teacher).post(path + "/release")).hasStatus(303);
        assertThat(marks()).containsExactly("100 ");
    }

    @Test
    void marking_and_release_are_the_disciplines_teachers_alone() {
        var result = "/exams/attempts/" + attempt + "/result";
        var otherTeacher = web.as(cast.person("Ерлан", Role.TEACHER));
        var unit = web.as(cast.person("Жанат", Role.UNIT_STAFF));
        var dauren = web.as(held.dauren());
        for (var page : List.of(path + "/marking", item(), path + "/results")) {
            assertThat(web.asStranger().get(page)).hasStatus(302);
            assertThat(dauren.get(page)).hasStatus(403);
            assertThat(otherTeacher.get(page)).hasStatus(404);
        }
        assertThat(web.asStranger().get(result)).hasStatus(302);
        assertThat(dauren.get(result)).hasStatus(404);
        assertThat(otherTeacher.get(result)).hasStatus(404);
        for (var deed : List.of(item(), path + "/release")) {
            assertThat(web.asStranger().post(deed, "points", "1")).hasStatus(401);
            assertThat(dauren.post(deed, "points", "1")).hasStatus(403);
            assertThat(otherTeacher.post(deed, "points", "1")).hasStatus(404);
            assertThat(unit.post(deed, "points", "1")).hasStatus(403);
        }
        assertThat(unit.get(path + "/results")).hasStatusOk();
        assertThat(shares()).containsExactly("1.0000", null);
    }

    private String item() {
        return path + "/marking/" + attempt + "/2";
    }

    private void move(Instant starts, Instant closes) {
        var window = new Exam.Window(starts, closes, 60, Duration.ZERO, Duration.ZERO);
        desk.move(held.exam(), window, teacher);
        exam = desk.find(held.exam().id()).orElseThrow();
    }

    /** It comes round every second. */
    private void waitForMachine() {
        for (int i = 0; i < 100 && shares().isEmpty(); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private List<String> shares() {
        return db.sql("SELECT share::text FROM exams.item_mark WHERE attempt_id = :attempt ORDER BY position")
                .param("attempt", attempt.value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<String> marks() {
        return db.sql("SELECT points || ' ' || reason FROM journal.mark WHERE target = :exam ORDER BY points")
                .param("exam", exam.id().value())
                .query(String.class)
                .list();
    }
}
