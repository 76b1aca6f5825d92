package kz.qashyq.exams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.mark.Marking;
import kz.qashyq.platform.security.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class PracticeTest {
    @Autowired
    Web web;

    @Autowired
    ExamsCast exams;

    @Autowired
    Attempts attempts;

    @Autowired
    Marking marking;

    @Autowired
    JdbcClient db;

    @Test
    void practice_is_sat_again_with_a_new_paper_as_often_as_one_likes() {
        var held = exams.running(ExamsCast::practice);
        var aigerim = web.as(held.aigerim());
        var first = exams.device(web, held.aigerim(), held.exam());
        var again = "/exams/attempts/" + first.attempt() + "/again";
        assertThat(aigerim.post(again)).as("not over: it leads back to it").hasStatus(303);
        assertThat(ofAigerim(held)).isEqualTo(1);
        handIn(first);
        assertThat(aigerim.get("/exams")).bodyText().contains(again, "Қайта тапсыру");
        assertThat(aigerim.post(again).getResponse().getHeader("Location"))
                .isNotEqualTo("/exams/attempts/" + first.attempt());
        assertThat(aigerim.post(again)).as("pressed twice").hasStatus(303);
        assertThat(ofAigerim(held)).isEqualTo(2);
        var second = exams.device(web, held.aigerim(), held.exam());
        assertThat(second.attempt()).isNotEqualTo(first.attempt());
        handIn(second);
        assertThat(aigerim.post("/exams/attempts/" + second.attempt() + "/again"))
                .hasStatus(303);
        assertThat(ofAigerim(held)).isEqualTo(3);
        assertThat(first.answer(2, 1, "3"))
                .as("the earlier attempt stays as it was")
                .hasStatusOk();
        assertThat(attempts.writes(first.attempt()).getLast().receipt().counts())
                .isFalse();
    }

    @Test
    void practice_shows_its_result_as_soon_as_it_is_marked() {
        var held = exams.running(ExamsCast::practice);
        var device = exams.device(web, held.aigerim(), held.exam());
        handIn(device);
        marking.mark(device.attempt());
        assertThat(web.as(held.aigerim()).get("/exams/attempts/" + device.attempt() + "/result"))
                .hasStatusOk()
                .bodyText()
                .contains("Дұрыс осы");
    }

    @Test
    void an_ordinary_exam_is_sat_once() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        handIn(device);
        assertThat(web.as(held.aigerim()).post("/exams/attempts/" + device.attempt() + "/again"))
                .hasStatus(409)
                .bodyText()
                .contains("бір-ақ рет");
        assertThat(ofAigerim(held)).isEqualTo(1);
    }

    @Test
    void nobody_sits_anothers_practice_again() {
        var held = exams.running(ExamsCast::practice);
        var device = exams.device(web, held.aigerim(), held.exam());
        handIn(device);
        var again = "/exams/attempts/" + device.attempt() + "/again";
        assertThat(web.asStranger().post(again)).hasStatus(401);
        for (var other : List.of(held.dauren(), held.taught().teacher(), otherTeacher()))
            assertThat(web.as(other).post(again)).hasStatus(404);
        assertThat(ofAigerim(held)).isEqualTo(1);
    }

    @Test
    void another_round_does_not_begin_with_a_new_allowance_for_writes() {
        var held = exams.running(ExamsCast::practice);
        var device = exams.device(web, held.aigerim(), held.exam());
        handIn(device);
        db.sql("UPDATE exams.attempt SET spent = 31000000 WHERE id = :id")
                .param("id", device.attempt().value())
                .update();
        web.as(held.aigerim()).post("/exams/attempts/" + device.attempt() + "/again");
        assertThat(db.sql("SELECT spent FROM exams.attempt WHERE exam_id = :exam AND round = 2")
                        .param("exam", held.exam().id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(31_000_000);
    }

    private PersonId otherTeacher() {
        return exams.running().taught().teacher();
    }

    private static void handIn(ExamsCast.Device device) {
        device.post("opening", "");
        device.answer(1, 1, "2");
        assertThat(device.post("submission", "{\"last\": 1}")).hasStatusOk();
    }

    private int ofAigerim(ExamsCast.Held held) {
        return db.sql("SELECT count(*) FROM exams.attempt WHERE exam_id = :exam AND person_id = :person")
                .param("exam", held.exam().id().value())
                .param("person", held.aigerim().value())
                .query(Integer.class)
                .single();
    }
}
