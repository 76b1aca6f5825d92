package kz.qashyq.exams.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.TestingCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.exam.ExamForm;
import kz.qashyq.exams.exam.Preparation;
import kz.qashyq.exams.exam.Readiness;
import kz.qashyq.exams.mark.Marking;
import kz.qashyq.institution.Institution;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.requirements.Proves;
import kz.qashyq.testing.BankTopicId;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.PaperItem;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.TestDesk;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.TestSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every kind of material is set for a control; tickets are drawn by lot and kept from the preview to the result. */
@WebTest
class TicketTest {
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
    Preparation preparation;

    @Autowired
    Marking marking;

    @Autowired
    Institution institution;

    @Autowired
    JdbcClient db;

    ExamsCast.Held held;
    PersonId teacher;

    @BeforeEach
    void a_draft_of_a_discipline() {
        held = exams.draft(Instant.now().plus(Duration.ofDays(1)), false);
        teacher = held.taught().teacher();
    }

    @Test
    @Proves("ASM-04")
    void tests_control_works_and_tickets_are_set_for_a_control_of_the_syllabus() {
        assertThat(set("TEST", held.exam().blueprint())).hasStatus(303);
        var topic = testing.topic(held.taught().discipline(), teacher);
        var essay = testing.draft(held.taught().discipline(), teacher, settings());
        tests.choose(essay, List.of(testing.add(TestingCast.essay(topic, "Эссе"), teacher)), BigDecimal.ONE, teacher);
        assertThat(set("WRITTEN", essay)).hasStatus(303);
        assertThat(set("TICKETS", tickets())).hasStatus(303);
        assertThat(db.sql("SELECT form FROM exams.exam WHERE control_id = :control AND id <> :id ORDER BY form")
                        .param("control", held.taught().column().value())
                        .param("id", held.exam().id().value())
                        .query(String.class)
                        .list())
                .containsExactly("TEST", "TICKETS", "WRITTEN");
    }

    @Test
    @Proves("ASM-04")
    void a_candidate_draws_a_ticket_whose_questions_are_the_papers_from_preview_to_result() {
        desk.change(ExamsCast.asking(held.exam(), tickets(), ExamForm.TICKETS), teacher);
        var path = "/exams/setting/" + held.exam().id();
        assertThat(web.as(teacher).get(path + "/papers?sample=3")).bodyText().containsPattern("№ [1-3] билет");
        readiness.makeReady(held.exam().id(), teacher);
        desk.move(
                exam(),
                new Exam.Window(
                        Instant.now().minusSeconds(60),
                        Instant.now().plusSeconds(3_600),
                        60,
                        Duration.ZERO,
                        Duration.ZERO),
                teacher);
        var device = exams.device(web, held.aigerim(), exam());
        var paper = preparation.paper(device.attempt()).orElseThrow();
        var ticket = paper.ticket().orElseThrow();
        assertThat(questions(paper.items()))
                .as("two questions of its own, and the one that is in all")
                .containsExactlyInAnyOrder("Билет " + ticket + " а", "Билет " + ticket + " б", "Барлығына");
        assertThat(text(device.get("paper"))).contains("\"ticket\":" + ticket);
        assertThat(web.as(teacher).get(path + "/papers/" + device.attempt()))
                .bodyText()
                .contains("№ " + ticket + " билет", "Билет " + ticket + " а");
        device.post("opening", "");
        device.post("submission", "{\"last\": 0}");
        marking.mark(device.attempt());
        assertThat(web.as(teacher).get(path + "/results"))
                .bodyText()
                .containsPattern("data-label=\"Билет\">" + ticket + "<");
        var result = web.as(teacher).get("/exams/attempts/" + device.attempt() + "/result");
        assertThat(result).bodyText().contains("<dd>" + ticket + "</dd>");
        assertThat(device.get("paper").getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    @Proves("ASM-04")
    void tickets_are_drawn_by_lot() {
        desk.change(ExamsCast.asking(held.exam(), tickets(), ExamForm.TICKETS), teacher);
        var drawn = new HashSet<Optional<Integer>>();
        for (long seed = 0; seed < 64; seed++)
            drawn.add(preparation.preview(exam(), seed).ticket());
        assertThat(drawn).containsExactlyInAnyOrder(Optional.of(1), Optional.of(2), Optional.of(3));
    }

    /** Three tickets of two questions each, and a question that stands in all. */
    private TestId tickets() {
        var topic = testing.topic(held.taught().discipline(), teacher);
        var test = testing.draft(held.taught().discipline(), teacher, settings());
        tests.choose(test, List.of(single(topic, "Барлығына")), BigDecimal.ONE, teacher);
        for (int ticket = 1; ticket <= 3; ticket++) {
            var of = List.of(single(topic, "Билет " + ticket + " а"), single(topic, "Билет " + ticket + " б"));
            tests.choose(test, of, BigDecimal.ONE, teacher);
            db.sql("UPDATE testing.part SET ticket = :ticket WHERE test_id = :test AND question_id = ANY (:questions)")
                    .param("ticket", ticket)
                    .param("test", test.value())
                    .param("questions", of.stream().map(QuestionId::value).toArray(UUID[]::new))
                    .update();
        }
        return test;
    }

    private QuestionId single(BankTopicId topic, String text) {
        return testing.add(TestingCast.single(topic, text), teacher);
    }

    private static TestSettings settings() {
        return TestingCast.settings(FeedbackPolicy.SCORE_ONLY, 1, false);
    }

    private List<String> questions(List<PaperItem> paper) {
        return db
                .sql("SELECT text ->> 'kk' FROM testing.question_version WHERE id = ANY (:ids)")
                .param("ids", paper.stream().map(it -> it.version().value()).toArray(UUID[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(text -> text.replaceAll("<[^>]*>", ""))
                .toList();
    }

    private MvcTestResult set(String form, TestId test) {
        return web.as(teacher)
                .post(
                        "/exams/setting",
                        "discipline",
                        held.taught().discipline().toString(),
                        "control",
                        held.taught().column().toString(),
                        "test",
                        test.toString(),
                        "title.kk",
                        "Емтихан",
                        "form",
                        form,
                        "starts",
                        "2030-01-01T10:00",
                        "closes",
                        "2030-01-01T12:00",
                        "minutes",
                        "45",
                        "grace",
                        "30");
    }

    private Exam exam() {
        return desk.find(held.exam().id()).orElseThrow();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
