package kz.qashyq.exams.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class AccommodationTest {
    private static final String PATH = "/exams/accommodations";

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ExamsCast exams;

    @Autowired
    Attempts attempts;

    @Test
    void extra_time_by_profile_is_in_the_papers_that_are_drawn_afterwards() {
        var held = exams.draft(Instant.now().plus(Duration.ofDays(1)), false);
        var unit = web.as(cast.person("Жанат", Role.UNIT_STAFF));
        var group = held.taught().group();
        assertThat(unit.get(PATH + "?group=" + group.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Айгерим");
        var aigerim = held.aigerim().toString();
        assertThat(unit.post(PATH, "person", aigerim, "percent", "201", "basis", "ДӘК АНЫҚТАМАСЫ"))
                .hasStatus(422)
                .bodyText()
                .contains("201", "ДӘК АНЫҚТАМАСЫ");
        assertThat(unit.post(PATH, "person", aigerim, "percent", "25", "basis", "ДӘК АНЫҚТАМАСЫ"))
                .hasStatus(303);
        assertThat(unit.get(PATH)).hasStatusOk().bodyText().contains("+25 %", "ДӘК АНЫҚТАМАСЫ");
        unit.post("/exams/setting/" + held.exam().id() + "/readiness");
        assertThat(attempts.of(held.exam().id(), held.aigerim()).orElseThrow().extraSeconds())
                .as("a quarter of the hour")
                .isEqualTo(900);
        assertThat(attempts.of(held.exam().id(), held.dauren()).orElseThrow().extraSeconds())
                .isZero();
        assertThat(unit.post(PATH + "/" + aigerim + "/removal")).hasStatus(303);
        assertThat(unit.post(PATH + "/" + aigerim + "/removal")).hasStatus(404);
    }

    @Test
    void only_the_support_unit_gives_it() {
        var held = exams.draft(Instant.now().plus(Duration.ofDays(1)), false);
        assertThat(web.asStranger().get(PATH)).hasStatus(302);
        for (var other : new kz.qashyq.platform.security.PersonId[] {
            held.aigerim(), held.taught().teacher()
        }) {
            assertThat(web.as(other).get(PATH)).hasStatus(403);
            assertThat(web.as(other).post(PATH, "person", held.aigerim().toString(), "percent", "25", "basis", "БАР"))
                    .hasStatus(403);
        }
    }
}
