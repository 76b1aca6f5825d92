package kz.qashyq.exams.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.testing.QuestionVersionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class PaperHoldingTest {
    @Autowired
    Web web;

    @Autowired
    ExamsCast exams;

    @Autowired
    Preparation preparation;

    @Autowired
    PaperHolding papers;

    @Test
    void a_questions_pictures_are_shown_from_opening_to_who_has_it() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        var question = question(device, 0);
        assertThat(papers.holds(held.aigerim(), List.of(question)))
                .as("not opened yet")
                .isFalse();
        device.post("opening", "");
        assertThat(papers.holds(held.aigerim(), List.of(question))).isTrue();
        assertThat(papers.holds(held.dauren(), List.of(question)))
                .as("somebody else")
                .isFalse();
        assertThat(papers.holds(held.aigerim(), List.of(QuestionVersionId.next())))
                .isFalse();
    }

    @Test
    void in_one_way_order_a_later_questions_pictures_wait_for_their_turn() {
        var held = exams.oneWay();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        assertThat(papers.holds(held.aigerim(), List.of(question(device, 0)))).isTrue();
        assertThat(papers.holds(held.aigerim(), List.of(question(device, 1)))).isFalse();
    }

    private QuestionVersionId question(ExamsCast.Device device, int index) {
        return preparation.paper(device.attempt()).orElseThrow().get(index).version();
    }
}
