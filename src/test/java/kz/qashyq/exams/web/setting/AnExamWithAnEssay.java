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
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.TestDesk;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An exam that one has sat and the other has not come to. */
@WebTest
abstract class AnExamWithAnEssay {
    static final int MOST_QUERIES = CountedQueries.MOST_OF_A_PAGE;

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
        desk.change(ExamsCast.asking(draft, blueprint, draft.rules().form()), teacher);
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

    String item() {
        return path + "/marking/" + attempt + "/2";
    }

    void move(Instant starts, Instant closes) {
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

    List<String> shares() {
        return db.sql("SELECT share::text FROM exams.item_mark WHERE attempt_id = :attempt ORDER BY position")
                .param("attempt", attempt.value())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
