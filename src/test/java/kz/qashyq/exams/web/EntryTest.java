package kz.qashyq.exams.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.exam.ExamEntry;
import kz.qashyq.exams.seat.SafeExamBrowser;
import kz.qashyq.exams.seat.SeatToken;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** From where and with which browser an exam is entered. */
@WebTest
class EntryTest {
    private static final String KEY = "4fa9af8ec8759eb7c680752ef4ee5eaf1a860628608fccae2715d519849f9292";
    private static final String HOST = "http://localhost";

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    ExamsCast exams;

    @Autowired
    ExamEntry entry;

    @Autowired
    Attempts attempts;

    @Test
    @Proves("ASM-02")
    void only_the_networks_of_the_exam_are_admitted_and_who_is_not_reads_what_to_do() {
        var held = exams.running(
                exam -> ExamsCast.enteredBy(exam, List.of("10.20.0.0/16", "2001:db8::/32"), Optional.empty()));
        var attempt = exams.attemptOf(held.aigerim(), held.exam());
        for (var outside : List.of("10.21.0.1", "192.168.0.1", "2001:db9::1"))
            assertThat(sitDown(held, attempt, outside, Shown.nothing()))
                    .hasStatus(409)
                    .bodyText()
                    .contains(outside, "Белгіленген аудиторияға барыңыз");
        assertThat(attempts.find(attempt).orElseThrow().epoch()).isZero();
        for (var inside : List.of("10.20.255.255", "2001:db8:1::7"))
            assertThat(sitDown(held, attempt, inside, Shown.nothing())).hasStatusOk();
    }

    @Test
    @Proves("ASM-02")
    void an_exam_in_safe_exam_browser_asks_for_its_configuration_at_every_request_but_writes() {
        var held = exams.running(exam -> ExamsCast.enteredBy(exam, List.of(), Optional.of(KEY)));
        var attempt = exams.attemptOf(held.aigerim(), held.exam());
        assertThat(sitDown(held, attempt, "10.0.0.7", Shown.nothing()))
                .hasStatus(409)
                .bodyText()
                .contains("Safe Exam Browser", "Емтихан файлын сол бағдарламада ашыңыз");
        assertThat(sitDown(held, attempt, "10.0.0.7", Shown.header(KEY.replace('4', '5'))))
                .as("another configuration")
                .hasStatus(409);
        var seated = sitDown(held, attempt, "10.0.0.7", Shown.header(KEY));
        assertThat(seated).hasStatusOk();
        var token = token(seated);
        for (var what : List.of(
                "GET paper", "POST opening", "GET answers", "GET notices", "POST questions/2", "POST submission")) {
            assertThat(ask(attempt, token, what, Shown.nothing()))
                    .as("a token that was carried to another browser: " + what)
                    .hasStatus(409)
                    .bodyText()
                    .contains("exams.sebNeeded");
            assertThat(ask(attempt, "", what, Shown.header(KEY))).as(what).hasStatus(401);
        }
        for (var what : List.of("GET paper", "POST opening", "GET answers", "GET notices"))
            assertThat(ask(attempt, token, what, Shown.header(KEY))).as(what).hasStatusOk();
        assertThat(ask(attempt, token, "POST writes", Shown.nothing()))
                .as("what was written is never refused")
                .hasStatusOk();
        assertThat(ask(attempt, token, "POST submission", Shown.header(KEY))).hasStatusOk();
    }

    @Test
    @Proves("ASM-02")
    void a_token_taken_in_the_classroom_reads_no_paper_outside_and_what_was_written_is_taken_from_anywhere() {
        var held = exams.running(exam -> ExamsCast.enteredBy(exam, List.of("10.20.0.0/16"), Optional.empty()));
        var attempt = exams.attemptOf(held.aigerim(), held.exam());
        var token = token(sitDown(held, attempt, "10.20.0.7", Shown.nothing()));
        for (var what : List.of("GET paper", "POST opening", "GET answers", "POST questions/2"))
            assertThat(ask("192.168.0.1", attempt, token, what, Shown.nothing()))
                    .as(what)
                    .hasStatus(409)
                    .bodyText()
                    .contains("exams.otherNetwork", "192.168.0.1");
        assertThat(attempts.find(attempt).orElseThrow().opened()).isNull();
        for (var what : List.of("GET paper", "POST opening", "GET answers"))
            assertThat(ask("10.20.1.1", attempt, token, what, Shown.nothing()))
                    .as(what)
                    .hasStatusOk();
        for (var what : List.of("POST writes", "GET notices", "POST submission"))
            assertThat(ask("192.168.0.1", attempt, token, what, Shown.nothing()))
                    .as(what)
                    .hasStatusOk();
    }

    @Test
    void where_the_browser_sends_no_headers_the_page_shows_what_it_was_told() {
        var held = exams.running(exam -> ExamsCast.enteredBy(exam, List.of(), Optional.of(KEY)));
        var attempt = exams.attemptOf(held.aigerim(), held.exam());
        var page = HOST + "/exams/attempts/" + attempt;
        assertThat(sitDown(held, attempt, "10.0.0.7", Shown.page(page, KEY.replace('4', '5'))))
                .as("another configuration")
                .hasStatus(409);
        var other = HOST + "/exams/attempts/" + exams.attemptOf(held.dauren(), held.exam());
        for (var elsewhere :
                List.of(other, page + "1", "https://elsewhere.example/exams/attempts/" + attempt, HOST + "/"))
            assertThat(sitDown(held, attempt, "10.0.0.7", Shown.page(elsewhere, KEY)))
                    .as("the hash of another page: " + elsewhere)
                    .hasStatus(409);
        for (var own : List.of(page, page + "?from=home")) {
            var seated = sitDown(held, attempt, "10.0.0.7", Shown.page(own, KEY));
            assertThat(seated).as(own).hasStatusOk();
            assertThat(ask(attempt, token(seated), "GET paper", Shown.page(own, KEY)))
                    .hasStatusOk();
        }
    }

    @Test
    void a_demand_that_is_made_or_dropped_in_the_middle_holds_at_once() {
        var held = exams.running();
        var unit = cast.person("Жанат", Role.UNIT_STAFF);
        var attempt = exams.attemptOf(held.aigerim(), held.exam());
        var token = token(sitDown(held, attempt, "10.0.0.7", Shown.nothing()));
        assertThat(ask(attempt, token, "GET paper", Shown.nothing())).hasStatusOk();
        entry.change(held.exam(), new ExamEntry.Terms(held.exam().window(), List.of(), Optional.of(KEY)), unit);
        assertThat(ask(attempt, token, "GET paper", Shown.nothing())).hasStatus(409);
        entry.change(held.exam(), new ExamEntry.Terms(held.exam().window(), List.of(), Optional.empty()), unit);
        assertThat(ask(attempt, token, "GET paper", Shown.nothing())).hasStatusOk();
        var classroom = List.of("10.20.0.0/16");
        entry.change(held.exam(), new ExamEntry.Terms(held.exam().window(), classroom, Optional.empty()), unit);
        assertThat(ask(attempt, token, "GET paper", Shown.nothing())).hasStatus(409);
    }

    /** What a browser shows with a request to an address. */
    private interface Shown {
        /** The header's name and value. */
        String[] at(String address);

        static Shown nothing() {
            return address -> new String[] {"X-Nothing", ""};
        }

        static Shown header(String key) {
            return address -> new String[] {SafeExamBrowser.HEADER, sha256(address + key)};
        }

        static Shown page(String page, String key) {
            return address -> new String[] {SafeExamBrowser.PAGE_HEADER, sha256(page + key) + " " + page};
        }
    }

    private MvcTestResult sitDown(ExamsCast.Held held, AttemptId attempt, String from, Shown shown) {
        var path = "/exams/attempts/" + attempt + "/seat";
        var visitor = web.as(held.aigerim());
        var header = shown.at(HOST + path);
        return visitor.mvc()
                .perform(MockMvcRequestBuilders.request(HttpMethod.POST, URI.create(path))
                        .header(header[0], header[1])
                        .with(visitor.identity())
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(request -> {
                            request.setRemoteAddr(from);
                            return request;
                        }));
    }

    private MvcTestResult ask(AttemptId attempt, String token, String what, Shown shown) {
        return ask("10.0.0.7", attempt, token, what, shown);
    }

    private MvcTestResult ask(String from, AttemptId attempt, String token, String what, Shown shown) {
        var method = HttpMethod.valueOf(what.substring(0, what.indexOf(' ')));
        var path = "/exams/seat/" + attempt + "/" + what.substring(what.indexOf(' ') + 1);
        var header = shown.at(HOST + path);
        var body = what.endsWith("submission")
                ? "{\"last\": 0}"
                : what.endsWith("writes") ? "{\"answered\": 0, \"writes\": []}" : "";
        return web.asStranger()
                .mvc()
                .perform(MockMvcRequestBuilders.request(method, URI.create(path))
                        .header(SeatToken.HEADER, token)
                        .header(header[0], header[1])
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(request -> {
                            request.setRemoteAddr(from);
                            return request;
                        }));
    }

    private static String token(MvcTestResult seated) {
        return Json.read(
                        new String(seated.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
                        JsonNode.class)
                .get("token")
                .asString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
