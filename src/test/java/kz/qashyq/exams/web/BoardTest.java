package kz.qashyq.exams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.CountedQueries;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.ExamsCast.Held;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@WebTest
class BoardTest {
    /** Twelve in all: one reads the session, and these visitors have none. */
    private static final int MOST_QUERIES = CountedQueries.MOST_OF_A_PAGE;

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ExamsCast exams;

    @Autowired
    JdbcClient db;

    @Test
    void invigilators_the_unit_the_administrator_and_the_teacher_watch_and_nobody_else_learns_of_it() {
        var held = exams.running();
        var path = board(held);
        for (var route : List.of(path, path + "/log", path + "/events", path + "/deeds/MESSAGE")) {
            for (var role : List.of(Role.PROCTOR, Role.UNIT_STAFF, Role.ADMINISTRATOR))
                assertThat(web.as(cast.person("Бақылаушы", role)).get(route))
                        .as(route)
                        .hasStatusOk();
            assertThat(web.as(held.taught().teacher()).get(route)).as(route).hasStatusOk();
            assertThat(web.as(exams.running().taught().teacher()).get(route))
                    .as("the teacher of another course: " + route)
                    .hasStatus(404);
            assertThat(web.as(held.aigerim()).get(route))
                    .as("the candidate: " + route)
                    .hasStatus(403);
            assertThat(web.as(cast.person("Бөтен", Role.LEARNER)).get(route)).hasStatus(403);
            assertThat(web.asStranger().get(route)).hasStatus(302);
        }
    }

    @Test
    void deeds_are_for_those_who_watch() {
        var held = exams.running();
        var attempt = exams.attemptOf(held.aigerim(), held.exam()).toString();
        var route = board(held) + "/deeds/EXTRA_TIME";
        String[] form = {"attempt", attempt, "minutes", "10", "text", "Ауырып қалды"};
        assertThat(web.as(exams.running().taught().teacher()).post(route, form)).hasStatus(404);
        assertThat(web.as(held.aigerim()).post(route, form)).hasStatus(403);
        assertThat(web.asStranger().post(route, form)).hasStatus(401);
        assertThat(web.as(proctor()).post(board(exams.running()) + "/deeds/EXTRA_TIME", form))
                .as("an attempt of another exam")
                .hasStatus(404);
        assertThat(web.as(proctor()).post(route, form)).hasStatus(303);
    }

    /** One may be a learner and staff at once. */
    @Test
    void nobody_watches_an_exam_that_they_sit() {
        var held = exams.running();
        db.sql("INSERT INTO people.role_grant (person_id, role, granted) VALUES (:id, 'PROCTOR', now())")
                .param("id", held.aigerim().value())
                .update();
        for (var page : List.of("", "/events", "/log", "/deeds/MESSAGE"))
            assertThat(web.as(held.aigerim()).get(board(held) + page)).as(page).hasStatus(403);
        assertThat(web.as(held.aigerim()).get(board(held))).bodyText().contains("Бұл емтиханды өзіңіз тапсырасыз");
    }

    @Test
    void extra_time_given_in_the_middle_is_seen_by_the_candidate_and_stays_in_the_log()
            throws UnsupportedEncodingException {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        var before = ends(device.answer(1, 1, "2"));
        var done = deed(held, "EXTRA_TIME", device.attempt().toString(), "minutes", "10", "text", "Жарық өшті");
        assertThat(done).hasStatus(303);
        assertThat(ends(device.answer(2, 1, "3")) - before).isEqualTo(600_000);
        assertThat(device.get("notices")).bodyText().contains("TIME_GIVEN", "Жарық өшті");
        assertThat(web.as(proctor()).get(board(held) + "/log"))
                .bodyText()
                .contains("Қосымша уақыт берілді", "Қосылған минут: 10. Себебі: Жарық өшті", "Айгерим");
    }

    @Test
    void a_pause_a_suspension_going_on_and_the_end_reach_the_device() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        var attempt = device.attempt().toString();
        deed(held, "SUSPEND", attempt, "text", "Телефон");
        assertThat(device.answer(1, 1, "2")).bodyText().contains("\"HELD\"");
        assertThat(web.as(proctor()).get(board(held))).bodyText().contains("Тоқтатыла тұрды", "Шешім күтуде");
        deed(held, "RESUME", attempt);
        deed(held, "PAUSE", attempt);
        deed(held, "RESUME", attempt);
        assertThat(device.answer(2, 1, "2")).bodyText().contains("\"RUNNING\"");
        deed(held, "END", attempt, "text", "Көшіру");
        assertThat(device.answer(3, 1, "2")).bodyText().contains("\"FINISHED\"");
        assertThat(device.get("notices")).bodyText().contains("Телефон", "SUSPENDED", "RESUMED", "PAUSED", "Көшіру");
    }

    @Test
    void a_device_that_changes_again_and_again_is_one_line_of_the_log_and_buries_nothing() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        deed(held, "PAUSE", device.attempt().toString());
        db.sql("""
                        INSERT INTO exams.occurrence (id, exam_id, attempt_id, at, kind, detail)
                        SELECT uuidv7(), :exam, :attempt, now() + n * interval '1 millisecond', 'OTHER_DEVICE',
                               '10.0.0.' || n % 2 || ' · Құрылғы ' || n
                          FROM generate_series(1, 600) AS n
                        """)
                .param("exam", held.exam().id().value())
                .param("attempt", device.attempt().value())
                .update();
        assertThat(web.as(proctor()).get(board(held) + "/log"))
                .bodyText()
                .contains("Кідіртілді", "Құрылғы 600", "Құрылғы 599", "Барлығы 300 рет")
                .doesNotContain("Құрылғы 598", "Құрылғы 1<");
    }

    @Test
    void a_message_goes_to_one_or_to_all() {
        var held = exams.running();
        var aigerim = exams.device(web, held.aigerim(), held.exam());
        var dauren = exams.device(web, held.dauren(), held.exam());
        web.as(proctor()).post(board(held) + "/deeds/MESSAGE", "text", "Он минут қалды");
        deed(held, "MESSAGE", aigerim.attempt().toString(), "text", "Телефонды алып қойыңыз");
        assertThat(aigerim.get("notices")).bodyText().contains("Он минут қалды", "Телефонды алып қойыңыз");
        assertThat(dauren.get("notices")).bodyText().contains("Он минут қалды").doesNotContain("Телефон");
    }

    @Test
    void what_cannot_be_done_to_some_is_said_with_their_names_and_done_to_the_others() {
        var held = exams.running();
        var device = exams.device(web, held.aigerim(), held.exam());
        device.post("opening", "");
        var dauren = exams.attemptOf(held.dauren(), held.exam()).toString();
        var answer = deed(held, "PAUSE", device.attempt().toString(), "attempt", dauren);
        assertThat(answer).hasStatus(409).bodyText().contains("Дәурен", "Орындалмағаны: 1");
        assertThat(device.answer(1, 1, "2")).bodyText().contains("\"HELD\"");
    }

    @Test
    void a_deed_without_its_reason_or_with_nobody_chosen_is_refused_with_words() {
        var held = exams.running();
        var attempt = exams.attemptOf(held.aigerim(), held.exam()).toString();
        assertThat(deed(held, "EXTRA_TIME", attempt, "minutes", "10", "text", " "))
                .hasStatus(422);
        assertThat(deed(held, "EXTRA_TIME", attempt, "minutes", "601", "text", "Себеп"))
                .hasStatus(422);
        assertThat(web.as(proctor()).post(board(held) + "/deeds/END", "text", "Себеп"))
                .hasStatus(422);
        assertThat(web.as(proctor()).get(board(held) + "/deeds/NONSENSE")).hasStatus(404);
    }

    @Test
    void a_thousand_candidates_cost_the_board_no_more_queries() {
        var held = exams.running();
        db.sql("""
                        WITH persons AS (
                            INSERT INTO people.person (id, family_name, given_name, registered)
                            SELECT uuidv7(), 'Мыңыншы', 'Білім ' || n, now() FROM generate_series(1, 1000) AS n
                            RETURNING id
                        )
                        INSERT INTO exams.attempt (id, exam_id, person_id, seed, state, questions)
                        SELECT uuidv7(), :exam, id, 1, 'PREPARED', 3 FROM persons
                        """).param("exam", held.exam().id().value()).update();
        var visitor = web.as(proctor());
        Function<String, Integer> queries = path -> {
            CountedQueries.sinceLastAsked();
            assertThat(visitor.get(path)).hasStatusOk();
            return CountedQueries.sinceLastAsked();
        };
        assertThat(queries.apply(board(held))).isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(queries.apply(board(held) + "/log")).isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(queries.apply("/exams/board")).isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(visitor.get(board(held) + "?q=" + "1000"))
                .bodyText()
                .contains("Білім 1000")
                .doesNotContain("Білім 999");
    }

    @Test
    void todays_exams_are_those_one_may_watch() {
        var held = exams.running();
        assertThat(web.as(held.taught().teacher()).get("/exams/board"))
                .bodyText()
                .contains(board(held));
        assertThat(web.as(exams.running().taught().teacher()).get("/exams/board"))
                .bodyText()
                .doesNotContain(board(held));
    }

    private MvcTestResult deed(Held held, String deed, String attempt, String... fields) {
        var form = new String[fields.length + 2];
        form[0] = "attempt";
        form[1] = attempt;
        System.arraycopy(fields, 0, form, 2, fields.length);
        return web.as(held.taught().teacher()).post(board(held) + "/deeds/" + deed, form);
    }

    private PersonId proctor() {
        return cast.person("Бақылаушы", Role.PROCTOR);
    }

    private static String board(Held held) {
        return "/exams/board/" + held.exam().id();
    }

    private static long ends(MvcTestResult saved) throws UnsupportedEncodingException {
        var json = Json.read(saved.getResponse().getContentAsString(StandardCharsets.UTF_8), JsonNode.class);
        return json.get("now").get("ends").asLong();
    }
}
