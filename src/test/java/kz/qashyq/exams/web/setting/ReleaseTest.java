package kz.qashyq.exams.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.qashyq.cast.CountedQueries;
import org.junit.jupiter.api.Test;

class ReleaseTest extends AnExamWithAnEssay {
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

    private List<String> marks() {
        return db.sql("SELECT points || ' ' || reason FROM journal.mark WHERE target = :exam ORDER BY points")
                .param("exam", exam.id().value())
                .query(String.class)
                .list();
    }
}
