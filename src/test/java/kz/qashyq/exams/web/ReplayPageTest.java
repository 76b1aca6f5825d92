package kz.qashyq.exams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CountedQueries;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.ExamsCast.Device;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ReplayPageTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ExamsCast exams;

    @Test
    void the_teacher_the_unit_and_commissions_read_it_and_for_all_others_it_does_not_exist() {
        var held = exams.running();
        var path = path(exams.device(web, held.aigerim(), held.exam()));
        assertThat(web.as(held.taught().teacher()).get(path)).hasStatusOk();
        for (var role : List.of(Role.UNIT_STAFF, Role.DEPUTY_HEAD, Role.DEAN))
            assertThat(web.as(cast.person("Комиссия", role)).get(path)).hasStatusOk();
        assertThat(web.as(held.aigerim()).get(path)).as("the candidate").hasStatus(404);
        assertThat(web.as(held.dauren()).get(path)).as("another candidate").hasStatus(404);
        assertThat(web.as(exams.running().taught().teacher()).get(path))
                .as("the teacher of another course")
                .hasStatus(404);
        for (var role : List.of(Role.LEARNER, Role.PROCTOR, Role.REGISTRAR))
            assertThat(web.as(cast.person("Бөтен", role)).get(path))
                    .as(role.name())
                    .hasStatus(404);
        assertThat(web.asStranger().get(path)).hasStatus(302);
    }

    @Test
    void every_write_is_shown_and_late_ones_apart_with_their_times() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        device.answer(1, 2, "20");
        device.answer(2, 2, "21");
        device.post("submission", "{\"last\": 2}");
        device.answer(3, 2, "22");
        var visitor = web.as(held.taught().teacher());
        CountedQueries.sinceLastAsked();
        var page = visitor.get(path(device));
        assertThat(CountedQueries.sinceLastAsked()).isLessThanOrEqualTo(11);
        assertThat(page)
                .bodyText()
                .contains("Бөлек сақталған жазбалар", "Аяқталғаннан кейін келді", "Уақыт дәлелі", "data-steps=\"all\"");
        assertThat(page).bodyText().contains(">20<", ">21<", ">22<");
    }

    private static String path(Device device) {
        return "/exams/attempts/" + device.attempt() + "/replay";
    }
}
