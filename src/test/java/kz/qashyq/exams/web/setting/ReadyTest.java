package kz.qashyq.exams.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qashyq.cast.CountedQueries;
import org.junit.jupiter.api.Test;

class ReadyTest extends ADraftOfTomorrow {
    @Test
    void ready_draws_the_papers_and_puts_a_work_into_the_journal() {
        CountedQueries.sinceLastAsked();
        assertThat(web.as(unit).get(path))
                .hasStatusOk()
                .bodyText()
                .contains(held.taught().group().name(), path + "/readiness");
        assertThat(CountedQueries.sinceLastAsked()).isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(web.as(held.taught().teacher()).post(path + "/readiness")).hasStatus(303);
        assertThat(web.as(unit).post(path + "/readiness")).hasStatus(409);
        assertThat(count("SELECT count(*) FROM exams.attempt WHERE exam_id = :id"))
                .isEqualTo(2);
        assertThat(count("SELECT count(*) FROM journal.component WHERE id = :id"))
                .isEqualTo(1);
        assertThat(web.as(unit).get(path))
                .hasStatusOk()
                .bodyText()
                .contains("/exams/board/" + held.exam().id());
        assertThat(web.as(unit).post(path, form()))
                .as("what candidates are promised does not change")
                .hasStatus(409);
    }

    @Test
    void ready_is_refused_with_its_reason_while_something_is_missing() {
        var group = held.taught().group();
        assertThat(web.as(unit).post(path + "/sittings/" + group.id() + "/removal"))
                .hasStatus(303);
        assertThat(web.as(unit).get(path)).hasStatusOk().bodyText().doesNotContain("/readiness");
        assertThat(web.as(unit).post(path + "/readiness"))
                .hasStatus(409)
                .bodyText()
                .contains("Топ тағайындалмаған");
        assertThat(count("SELECT count(*) FROM exams.attempt WHERE exam_id = :id"))
                .isZero();
        assertThat(web.as(unit).post(path + "/sittings", "group", group.id().toString(), "place", "204-дәрісхана"))
                .hasStatus(303);
        assertThat(web.as(unit).get(path)).hasStatusOk().bodyText().contains("204-дәрісхана");
        assertThat(web.as(held.taught().teacher())
                        .post(path + "/sittings", "group", group.id().toString()))
                .as("groups are the support unit's")
                .hasStatus(403);
    }

    @Test
    void papers_are_shown_to_teacher_and_unit_without_a_key_and_to_no_learner() {
        assertThat(web.as(held.taught().teacher()).get(path + "/papers?sample=7"))
                .hasStatusOk()
                .bodyText()
                .contains("Бірінші сұрақ", "Дұрыс осы")
                .doesNotContain("оттегі", "ТҮСІНІКТЕМЕ");
        web.as(unit).post(path + "/readiness");
        var paper = path + "/papers/" + exams.attemptOf(held.aigerim(), held.exam());
        assertThat(web.as(unit).get(paper)).hasStatusOk().bodyText().contains("Айгерим", "Екінші сұрақ");
        assertThat(web.as(held.aigerim()).get(paper)).hasStatus(403);
        var other = exams.running();
        assertThat(web.as(unit).get(path + "/papers/" + exams.attemptOf(other.aigerim(), other.exam())))
                .as("an attempt of another exam")
                .hasStatus(404);
    }

    private int count(String sql) {
        return db.sql(sql)
                .param("id", held.exam().id().value())
                .query(Integer.class)
                .single();
    }
}
