package kz.qashyq.exams.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff learn too, and one's own exam is handled by others. */
@WebTest
class StaffWhoSitTest {
    private static final String ACCOMMODATIONS = "/exams/accommodations";

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ExamsCast exams;

    @Autowired
    Attempts attempts;

    @Autowired
    JdbcClient db;

    @Test
    void nobody_handles_an_exam_that_they_sit_whatever_their_office() {
        var held = exams.running();
        var path = "/exams/setting/" + held.exam().id();
        var dauren = exams.attemptOf(held.dauren(), held.exam());
        var own = exams.attemptOf(held.aigerim(), held.exam());
        for (var office : List.of(Role.UNIT_STAFF, Role.ADMINISTRATOR, Role.METHODIST)) grant(held.aigerim(), office);
        var aigerim = web.as(held.aigerim());
        for (var page :
                List.of("", "/papers", "/papers/" + dauren, "/papers/" + own, "/entry", "/results", "/admission"))
            assertThat(aigerim.get(path + page))
                    .as(page)
                    .hasStatus(403)
                    .bodyText()
                    .contains("Бұл емтиханды өзіңіз тапсырасыз");
        for (var deed : List.of("/admission/" + own, "/entry", "/readiness", "/sittings"))
            assertThat(aigerim.post(
                            path + deed,
                            "basis",
                            "МЕН",
                            "group",
                            held.taught().group().id().toString()))
                    .as(deed)
                    .hasStatus(403);
        var unit = web.as(cast.person("Жанат", Role.UNIT_STAFF));
        for (var page : List.of("", "/papers", "/papers/" + dauren, "/entry", "/results", "/admission"))
            assertThat(unit.get(path + page))
                    .as(page)
                    .isNotNull()
                    .matches(it -> it.getResponse().getStatus() != 403);
        assertThat(unit.get(path + "/papers/" + dauren)).hasStatusOk();
        assertThat(web.as(held.dauren()).get(path)).as("another candidate").hasStatus(403);
        assertThat(web.asStranger().get(path)).hasStatus(302);
    }

    @Test
    void who_will_sit_it_sees_no_paper_of_it_before_they_are_drawn() {
        var held = exams.draft(Instant.now().plus(Duration.ofDays(1)), false);
        grant(held.aigerim(), Role.UNIT_STAFF);
        var papers = "/exams/setting/" + held.exam().id() + "/papers";
        assertThat(web.as(held.aigerim()).get(papers)).hasStatus(403);
        assertThat(web.as(cast.person("Жанат", Role.UNIT_STAFF)).get(papers)).hasStatusOk();
    }

    @Test
    void a_teacher_who_sits_it_neither_marks_nor_releases() {
        var held = exams.running();
        var path = "/exams/setting/" + held.exam().id();
        var teacher = held.taught().teacher();
        db.sql("UPDATE exams.attempt SET person_id = :teacher WHERE id = :id")
                .param("teacher", teacher.value())
                .param("id", exams.attemptOf(held.dauren(), held.exam()).value())
                .update();
        var aigerim = exams.attemptOf(held.aigerim(), held.exam());
        assertThat(web.as(teacher).get(path + "/marking")).hasStatus(403);
        assertThat(web.as(teacher).post(path + "/marking/" + aigerim + "/1", "points", "1"))
                .hasStatus(403);
        assertThat(web.as(teacher).post(path + "/release")).hasStatus(403);
        assertThat(web.as(teacher).get("/exams/attempts/" + aigerim + "/result"))
                .hasStatus(403);
    }

    @Test
    void nobody_gives_themselves_extra_time_or_takes_it_away() {
        var held = exams.running();
        grant(held.aigerim(), Role.UNIT_STAFF);
        var aigerim = held.aigerim().toString();
        assertThat(web.as(held.aigerim()).post(ACCOMMODATIONS, "person", aigerim, "percent", "25", "basis", "МЕН"))
                .hasStatus(403)
                .bodyText()
                .contains("өзіңізге қатысты");
        assertThat(web.as(held.aigerim()).post(ACCOMMODATIONS + "/" + aigerim + "/removal"))
                .hasStatus(403);
        assertThat(attempts.of(held.exam().id(), held.aigerim()).orElseThrow().extraSeconds())
                .isZero();
        assertThat(web.as(cast.person("Жанат", Role.UNIT_STAFF))
                        .post(ACCOMMODATIONS, "person", aigerim, "percent", "25", "basis", "ДӘК"))
                .hasStatus(303);
    }

    private void grant(PersonId person, Role role) {
        db.sql("INSERT INTO people.role_grant (person_id, role, granted) VALUES (:id, :role, now())")
                .param("id", person.value())
                .param("role", role.name())
                .update();
    }
}
