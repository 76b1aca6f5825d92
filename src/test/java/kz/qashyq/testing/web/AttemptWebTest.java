package kz.qashyq.testing.web;

import static kz.qashyq.cast.TestingCast.numeric;
import static kz.qashyq.cast.TestingCast.settings;
import static kz.qashyq.cast.TestingCast.shortText;
import static kz.qashyq.cast.TestingCast.single;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.OpenDoors;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.TestingCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.requirements.Proves;
import kz.qashyq.testing.Admission;
import kz.qashyq.testing.AttemptGraded;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.Tests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
@RecordApplicationEvents
class AttemptWebTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ProgramsCast programs;

    @Autowired
    TestingCast testing;

    @Autowired
    OpenDoors doors;

    @Autowired
    Tests tests;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationEvents events;

    PersonId teacher;
    PersonId aigerim;
    DisciplineId discipline;

    @BeforeEach
    void a_discipline_with_a_teacher_and_a_learner() {
        teacher = cast.person("Ерлан", Role.TEACHER);
        aigerim = cast.person("Айгерим", Role.LEARNER);
        var methodist = cast.person("Гүлнар", Role.METHODIST);
        discipline = programs.discipline(programs.programme(methodist), methodist, teacher);
    }

    @Test
    @Proves("ASM-01")
    void a_test_is_taken_saved_handed_in_and_marked() {
        var test = threeQuestions(FeedbackPolicy.AT_ONCE, false);
        doors.let(aigerim, test);
        var attempt = begin(aigerim, test);

        assertThat(web.as(aigerim).get(attempt)).hasStatusOk().bodyText().contains("Қышқыл ма?");
        assertThat(web.as(aigerim).post(attempt + "/answers/1", "s.1", "1", "a.1", "2"))
                .hasStatusOk()
                .bodyText()
                .contains("Сақталды");
        web.as(aigerim).post(attempt + "/answers/2", "s.2", "1", "a.2", "20,5 %");
        assertThat(web.as(aigerim).post(attempt + "/submission", "s.3", "0", "a.3", "азот"))
                .hasStatus(303);

        assertThat(web.as(aigerim).get(attempt + "/result"))
                .hasStatusOk()
                .bodyText()
                .contains("66,7", "ТҮСІНІКТЕМЕ");
        assertThat(events.stream(AttemptGraded.class)).singleElement().satisfies(graded -> {
            assertThat(graded.person()).isEqualTo(aigerim);
            assertThat(graded.percent()).isEqualByComparingTo("66.67");
        });
        assertThat(tests.bestOf(aigerim, List.of(test)).get(test).percent())
                .isEqualByComparingTo(new BigDecimal("66.67"));
    }

    @Test
    void without_an_admission_a_test_does_not_exist() {
        var test = threeQuestions(FeedbackPolicy.AT_ONCE, false);
        assertThat(web.as(aigerim).get("/testing/tests/" + test + "/start")).hasStatus(404);
        assertThat(web.as(aigerim).post("/testing/tests/" + test + "/attempts")).hasStatus(404);
        assertThat(web.asStranger().post("/testing/tests/" + test + "/attempts"))
                .hasStatus(401);
    }

    @Test
    void nobody_reaches_anothers_attempt_by_its_id() {
        var test = threeQuestions(FeedbackPolicy.AT_ONCE, false);
        var daniyar = cast.person("Данияр", Role.LEARNER);
        doors.let(aigerim, test);
        doors.let(daniyar, test);
        var attempt = begin(aigerim, test);
        for (var other : List.of(daniyar, teacher, cast.person("Бөтен", Role.TEACHER))) {
            assertThat(web.as(other).get(attempt)).hasStatus(404);
            assertThat(web.as(other).get(attempt + "/result")).hasStatus(404);
            assertThat(web.as(other).get(attempt + "/clock")).hasStatus(404);
            assertThat(web.as(other).post(attempt + "/answers/1", "s.1", "9", "a.1", "1"))
                    .hasStatus(404);
            assertThat(web.as(other).post(attempt + "/answers", "s.1", "9", "a.1", "1"))
                    .hasStatus(404);
            assertThat(web.as(other).post(attempt + "/submission")).hasStatus(404);
            assertThat(web.as(other).post(attempt + "/checks/1", "s.1", "9", "a.1", "1"))
                    .hasStatus(404);
        }
        assertThat(web.as(aigerim).get(attempt)).hasStatusOk().bodyText().doesNotContain("checked");
    }

    @Test
    void no_page_tells_the_key_before_feedback_is_due() {
        var test = threeQuestions(FeedbackPolicy.AFTER_DEADLINE, false);
        var closes = Instant.now().plusSeconds(3600);
        doors.let(aigerim, test, new Admission(closes, 2, "/"));
        var attempt = begin(aigerim, test);
        assertThat(web.as(aigerim).get(attempt)).bodyText().doesNotContain("ТҮСІНІКТЕМЕ", "correct", "оттегі", "20.5");
        assertThat(web.as(aigerim).post(attempt + "/answers/1", "s.1", "1", "a.1", "1"))
                .bodyText()
                .doesNotContain("ТҮСІНІКТЕМЕ", "answer-");
        web.as(aigerim).post(attempt + "/submission");
        assertThat(web.as(aigerim).get(attempt + "/result"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("ТҮСІНІКТЕМЕ", "answer-right", "оттегі");

        doors.let(aigerim, test, new Admission(Instant.now().minusSeconds(1), 2, "/"));
        assertThat(web.as(aigerim).get(attempt + "/result")).bodyText().contains("ТҮСІНІКТЕМЕ", "answer-right");
    }

    @Test
    void an_older_answer_never_overtakes_a_newer_one() {
        var attempt = begun(threeQuestions(FeedbackPolicy.AT_ONCE, false));
        web.as(aigerim).post(attempt + "/answers/1", "s.1", "5", "a.1", "2");
        assertThat(web.as(aigerim).post(attempt + "/answers/1", "s.1", "4", "a.1", "1"))
                .hasStatus(409);
        assertThat(web.as(aigerim).post(attempt + "/answers/1", "s.1", "5", "a.1", "2"))
                .as("sent twice, acknowledged twice")
                .hasStatusOk();
        web.as(aigerim).post(attempt + "/answers", "s.1", "0", "a.1", "1");
        assertThat(answers(attempt)).startsWith("{2}");
    }

    @Test
    void two_tabs_cannot_both_open_or_both_hand_in() {
        var test = threeQuestions(FeedbackPolicy.AT_ONCE, false);
        var attempt = begun(test);
        assertThat(begin(aigerim, test)).isEqualTo(attempt);
        web.as(aigerim).post(attempt + "/submission", "s.1", "1", "a.1", "2");
        web.as(aigerim).post(attempt + "/submission", "s.1", "2", "a.1", "1", "s.3", "1", "a.3", "оттегі");
        assertThat(answers(attempt)).startsWith("{2}");
        assertThat(tests.bestOf(aigerim, List.of(test)).get(test).percent()).isEqualByComparingTo("33.33");
        assertThat(web.as(aigerim).post("/testing/tests/" + test + "/attempts")).hasStatus(409);
    }

    @Test
    @Proves("ASM-01")
    void when_time_is_over_what_was_saved_counts_and_what_comes_later_is_kept() {
        var test = threeQuestions(FeedbackPolicy.AT_ONCE, false);
        var attempt = begun(test);
        web.as(aigerim).post(attempt + "/answers/1", "s.1", "1", "a.1", "2");
        letTimePass(attempt);
        assertThat(web.as(aigerim).post(attempt + "/submission", "s.3", "1", "a.3", "оттегі"))
                .hasStatus(303);
        assertThat(web.as(aigerim).get(attempt + "/result"))
                .hasStatusOk()
                .bodyText()
                .contains("33,3", "есептелмеді, бірақ жоғалған жоқ");
        assertThat(web.as(teacher).get(attempt + "/review"))
                .hasStatusOk()
                .bodyText()
                .contains("оттегі");
    }

    @Test
    void the_next_reader_closes_what_the_clock_has_ended() {
        var test = threeQuestions(FeedbackPolicy.AT_ONCE, false);
        var attempt = begun(test);
        letTimePass(attempt);
        assertThat(web.as(aigerim).get(attempt)).hasStatus(303);
        assertThat(web.as(aigerim).post(attempt + "/answers/1", "s.1", "3", "a.1", "2"))
                .hasStatus(409);
        assertThat(tests.bestOf(aigerim, List.of(test)).get(test).percent()).isZero();
    }

    @Test
    @Proves({"ASM-15", "ASM-16"})
    void a_self_check_marks_each_answer_at_once_and_counts_nowhere() {
        var test = threeQuestions(FeedbackPolicy.SCORE_ONLY, true);
        var attempt = begun(test);
        assertThat(web.as(aigerim).get(attempt)).bodyText().doesNotContain("ТҮСІНІКТЕМЕ");
        assertThat(web.as(aigerim).post(attempt + "/checks/1", "s.1", "1", "a.1", "1"))
                .hasStatus(303);
        assertThat(web.as(aigerim).get(attempt)).bodyText().contains("ТҮСІНІКТЕМЕ", "answer-wrong");
        web.as(aigerim).post(attempt + "/answers/1", "s.1", "7", "a.1", "2");
        assertThat(answers(attempt)).as("once checked, an answer stays").startsWith("{1}");
        web.as(aigerim).post(attempt + "/submission");
        assertThat(events.stream(AttemptGraded.class)).isEmpty();
    }

    @Test
    void no_answer_is_checked_where_the_test_is_no_self_check() {
        var attempt = begun(threeQuestions(FeedbackPolicy.AT_ONCE, false));
        assertThat(web.as(aigerim).post(attempt + "/checks/1", "s.1", "1", "a.1", "2"))
                .hasStatus(404);
    }

    @Test
    void answers_survive_a_change_of_language() {
        var attempt = begun(threeQuestions(FeedbackPolicy.AT_ONCE, false));
        web.as(aigerim).post(attempt + "/answers/3", "s.3", "1", "a.3", "кислород");
        web.as(aigerim).post("/language", "language", "ru", "back", attempt);
        assertThat(web.as(aigerim).get(attempt)).bodyText().contains("Сдать тест", "кислород");
    }

    @Test
    void results_are_for_the_disciplines_teachers_only() {
        var test = threeQuestions(FeedbackPolicy.AT_ONCE, false);
        var attempt = begun(test);
        web.as(aigerim).post(attempt + "/submission", "s.1", "1", "a.1", "2");
        for (var path : List.of(
                "/testing/tests/" + test + "/results", "/testing/tests/" + test + "/statistics", attempt + "/review")) {
            assertThat(web.as(teacher).get(path)).as(path).hasStatusOk();
            assertThat(web.as(cast.person("Бөтен", Role.TEACHER)).get(path))
                    .as(path)
                    .hasStatus(404);
            assertThat(web.as(aigerim).get(path)).as(path).hasStatus(403);
            assertThat(web.asStranger().get(path)).as(path).hasStatus(302);
        }
        assertThat(web.as(teacher).get("/testing/tests/" + test + "/results"))
                .bodyText()
                .contains("Айгерим", "33,3");
    }

    private TestId threeQuestions(FeedbackPolicy feedback, boolean selfCheck) {
        var topic = testing.topic(discipline, teacher);
        return testing.test(
                discipline,
                teacher,
                settings(feedback, 1, selfCheck),
                single(topic, "Қышқыл ма?"),
                numeric(topic, "Қанша?"),
                shortText(topic, "Қай газ?"));
    }

    private String begun(TestId test) {
        doors.let(aigerim, test);
        return begin(aigerim, test);
    }

    private String begin(PersonId person, TestId test) {
        MvcTestResult result = web.as(person).post("/testing/tests/" + test + "/attempts");
        assertThat(result).hasStatus(303);
        return String.valueOf(result.getResponse().getHeader("Location"));
    }

    private void letTimePass(String attempt) {
        db.sql("UPDATE testing.attempt SET ends = :then WHERE id = :id::uuid")
                .param("then", OffsetDateTime.now().minusMinutes(1))
                .param("id", attempt.substring(attempt.lastIndexOf('/') + 1))
                .update();
    }

    private String answers(String attempt) {
        return db.sql(
                        "SELECT string_agg(answer::text, ' ' ORDER BY position) FROM testing.item WHERE attempt_id = :id::uuid")
                .param("id", attempt.substring(attempt.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
    }
}
