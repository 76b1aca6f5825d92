package kz.qashyq.exams.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.mark.Marking;
import kz.qashyq.platform.security.Role;
import kz.qashyq.testing.QuestionVersionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class PaperHoldingTest {
    private static final Set<Role> CANDIDATE = Set.of(Role.LEARNER);

    @Autowired
    Web web;

    @Autowired
    ExamsCast exams;

    @Autowired
    Preparation preparation;

    @Autowired
    PaperHolding papers;

    @Autowired
    Cast cast;

    @Autowired
    Marking marking;

    @Autowired
    ExamDesk desk;

    @Autowired
    JdbcClient db;

    @Test
    void a_questions_pictures_are_shown_from_opening_to_who_has_it() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        var question = question(device, 0);
        assertThat(papers.holds(held.aigerim(), CANDIDATE, List.of(question)))
                .as("not opened yet")
                .isFalse();
        device.post("opening", "");
        assertThat(papers.holds(held.aigerim(), CANDIDATE, List.of(question))).isTrue();
        assertThat(papers.holds(held.dauren(), CANDIDATE, List.of(question)))
                .as("somebody else")
                .isFalse();
        assertThat(papers.holds(held.aigerim(), CANDIDATE, List.of(QuestionVersionId.next())))
                .isFalse();
    }

    @Test
    void in_one_way_order_a_later_questions_pictures_wait_for_their_turn() {
        var held = exams.oneWay();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        assertThat(papers.holds(held.aigerim(), CANDIDATE, List.of(question(device, 0))))
                .isTrue();
        assertThat(papers.holds(held.aigerim(), CANDIDATE, List.of(question(device, 1))))
                .isFalse();
    }

    @Test
    void after_the_release_they_are_shown_again_where_the_answers_are() {
        for (var feedback : ExamFeedback.values()) {
            var held = exams.running();
            db.sql("UPDATE exams.exam SET feedback = :feedback WHERE id = :id")
                    .param("feedback", feedback.name())
                    .param("id", held.exam().id().value())
                    .update();
            var device = exams.device(web, held.aigerim(), held.exam());
            device.post("opening", "");
            device.post("submission", "{\"last\": 0}");
            var question = List.of(question(device, 0));
            marking.mark(device.attempt());
            assertThat(papers.holds(held.aigerim(), CANDIDATE, question))
                    .as("handed in, results held")
                    .isFalse();
            desk.release(held.exam().id(), held.taught().teacher());
            assertThat(papers.holds(held.aigerim(), CANDIDATE, question))
                    .as(feedback.name())
                    .isEqualTo(feedback == ExamFeedback.ANSWERS);
            assertThat(papers.holds(held.dauren(), CANDIDATE, question))
                    .as("who was absent")
                    .isFalse();
        }
    }

    @Test
    void who_reads_papers_and_replays_sees_them_and_no_other_role() {
        var held = exams.running();
        var question = List.of(question(exams.device(web, held.aigerim(), held.exam()), 0));
        var somebody = cast.person("Бейтаныс", Role.LEARNER);
        for (var role : Role.values())
            assertThat(papers.holds(somebody, Set.of(role), question))
                    .as(role.name())
                    .isEqualTo(Set.of(Role.UNIT_STAFF, Role.ADMINISTRATOR, Role.DEPUTY_HEAD, Role.DEAN)
                            .contains(role));
        assertThat(papers.holds(held.dauren(), Set.of(Role.DEAN), question))
                .as("a dean who sits it")
                .isFalse();
        assertThat(papers.holds(somebody, Set.of(Role.DEAN), List.of(QuestionVersionId.next())))
                .as("a question of no paper")
                .isFalse();
    }

    private QuestionVersionId question(ExamsCast.Device device, int index) {
        return preparation
                .paper(device.attempt())
                .orElseThrow()
                .items()
                .get(index)
                .version();
    }
}
