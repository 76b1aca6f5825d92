package kz.qashyq.exams.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.attempt.Invigilation;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamEntry;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Autowired
    Invigilation invigilation;

    @Autowired
    ExamEntry entry;

    @Autowired
    JdbcClient db;

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
    void it_reaches_papers_that_are_drawn_and_attempts_that_run_and_the_candidate_is_told() {
        var held = exams.running();
        var unit = web.as(cast.person("Жанат", Role.UNIT_STAFF));
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        var ends = attempt(held, held.aigerim()).ends();
        for (var person : List.of(held.aigerim(), held.dauren()))
            unit.post(PATH, "person", person.toString(), "percent", "25", "basis", "ДӘК АНЫҚТАМАСЫ");
        assertThat(attempt(held, held.aigerim()).ends())
                .isEqualTo(Objects.requireNonNull(ends).plusSeconds(900));
        assertThat(attempt(held, held.dauren()).extraSeconds())
                .as("drawn, not opened")
                .isEqualTo(900);
        assertThat(new String(device.get("notices").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("\"TIME_BY_PROFILE\"", "\"detail\":\"15\"")
                .doesNotContain("ДӘК АНЫҚТАМАСЫ");
        assertThat(web.as(held.dauren()).get("/exams")).bodyText().contains("қосымша 15 мин");
        assertThat(changes(held.aigerim())).containsExactly(900);

        unit.post(PATH, "person", held.aigerim().toString(), "percent", "50", "basis", "ДӘК");
        assertThat(attempt(held, held.aigerim()).extraSeconds()).isEqualTo(1_800);
        for (var person : List.of(held.aigerim(), held.dauren())) unit.post(PATH + "/" + person + "/removal");
        assertThat(attempt(held, held.aigerim()).extraSeconds())
                .as("who writes keeps it")
                .isEqualTo(1_800);
        assertThat(attempt(held, held.dauren()).extraSeconds()).isZero();
        assertThat(changes(held.dauren())).containsExactly(900, -900);
    }

    @Test
    void it_follows_the_minutes_of_the_exam_and_leaves_other_time_alone() {
        var held = exams.startingIn(Duration.ofHours(3));
        var unit = cast.person("Жанат", Role.UNIT_STAFF);
        invigilation.giveTime(attempt(held, held.aigerim()).id(), 5, "кешікті", unit);
        web.as(unit).post(PATH, "person", held.aigerim().toString(), "percent", "10", "basis", "ДӘК");
        assertThat(attempt(held, held.aigerim()).extraSeconds()).isEqualTo(300 + 360);
        var window = held.exam().window();
        entry.change(
                held.exam(),
                new ExamEntry.Terms(
                        new Exam.Window(window.starts(), window.closes(), 45, window.grace(), window.credit()),
                        List.of(),
                        Optional.empty()),
                unit);
        assertThat(attempt(held, held.aigerim()).extraSeconds())
                .as("four and a half minutes are five")
                .isEqualTo(300 + 300);
    }

    private Attempt attempt(ExamsCast.Held held, PersonId person) {
        return attempts.of(held.exam().id(), person).orElseThrow();
    }

    private List<Integer> changes(PersonId person) {
        return db.sql("""
                        SELECT t.seconds
                          FROM exams.time_change t
                          JOIN exams.attempt a ON a.id = t.attempt_id
                         WHERE a.person_id = :person AND t.cause = 'PROFILE'
                         ORDER BY t.at
                        """).param("person", person.value()).query(Integer.class).list();
    }

    @Test
    void only_the_support_unit_gives_it() {
        var held = exams.draft(Instant.now().plus(Duration.ofDays(1)), false);
        assertThat(web.asStranger().get(PATH)).hasStatus(302);
        for (var other : new PersonId[] {held.aigerim(), held.taught().teacher()}) {
            assertThat(web.as(other).get(PATH)).hasStatus(403);
            assertThat(web.as(other).post(PATH, "person", held.aigerim().toString(), "percent", "25", "basis", "БАР"))
                    .hasStatus(403);
        }
    }
}
