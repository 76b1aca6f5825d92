package kz.qashyq.exams.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import kz.qashyq.cast.CountedQueries;
import kz.qashyq.exams.mark.Marking;
import kz.qashyq.exams.mark.Release;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

class ReleaseTest extends AnExamWithAnEssay {
    @Autowired
    Marking marking;

    @Autowired
    Release release;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void results_are_held_until_all_is_marked_and_then_go_to_the_journal() {
        assertThat(web.as(teacher).post(path + "/release")).hasStatus(409);
        web.as(teacher).post(item(), "points", "1,5", "comment", "ПІКІР");
        assertThat(web.as(teacher).post(path + "/release"))
                .as("Дәурен could still come")
                .hasStatus(409);
        move(Instant.now().minusSeconds(60), Instant.now().minusSeconds(10));
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
        move(Instant.now().minusSeconds(60), Instant.now().minusSeconds(10));
        finishing.closeUnopened();
        assertThat(web.as(teacher).post(path + "/release")).hasStatus(303);
        assertThat(marks()).containsExactly("100 ");
    }

    @Test
    void results_that_are_let_out_are_those_that_are_marked_whoever_comes_first() {
        web.as(teacher).post(item(), "points", "1");
        move(Instant.now().minusSeconds(60), Instant.now().minusSeconds(10));
        finishing.closeUnopened();
        var released = new AtomicReference<CompletableFuture<MvcTestResult>>();
        transaction.executeWithoutResult(status -> {
            marking.markByHand(attempt, 2, BigDecimal.TWO, "", teacher);
            released.set(meanwhile(path + "/release"));
        });
        assertThat(released.get().join()).hasStatus(303);
        assertThat(marks()).containsExactly("100 ");
    }

    @Test
    void while_results_are_let_out_nothing_is_marked() {
        web.as(teacher).post(item(), "points", "2");
        move(Instant.now().minusSeconds(60), Instant.now().minusSeconds(10));
        finishing.closeUnopened();
        var marked = new AtomicReference<CompletableFuture<MvcTestResult>>();
        transaction.executeWithoutResult(status -> {
            release.release(exam, new Release.Absence(Set.of(), ""), teacher);
            marked.set(meanwhile(item(), "points", "0"));
        });
        assertThat(marked.get().join()).hasStatus(409);
        assertThat(shares()).containsExactly("1.0000", "1.0000");
        assertThat(marks()).containsExactly("100 ");
    }

    /** In another tab; it has half a second for what it should wait with. */
    private CompletableFuture<MvcTestResult> meanwhile(String deed, String... fields) {
        var answer = CompletableFuture.supplyAsync(() -> web.as(teacher).post(deed, fields));
        answer.copy().completeOnTimeout(null, 500, TimeUnit.MILLISECONDS).join();
        return answer;
    }

    private List<String> marks() {
        return db.sql("SELECT points || ' ' || reason FROM journal.mark WHERE target = :exam ORDER BY points")
                .param("exam", exam.id().value())
                .query(String.class)
                .list();
    }
}
