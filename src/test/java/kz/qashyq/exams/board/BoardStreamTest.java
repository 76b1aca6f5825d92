package kz.qashyq.exams.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.ExamsCast;
import kz.qashyq.cast.ExamsCast.Held;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.security.SessionOwner;
import kz.qashyq.platform.security.ThrottledSessions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;

/** A board over a real connection: what a thousand candidates cost it, and what becomes of one that is closed. */
@WebTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"qashyq.demo=false", "qashyq.profile=HE-345", "server.port=0"})
class BoardStreamTest {
    private static final int CANDIDATES = 1_000;
    private static final int KILOBYTE = 1024;

    @Autowired
    Environment environment;

    @Autowired
    ThrottledSessions sessions;

    @Autowired
    Cast cast;

    @Autowired
    ExamsCast exams;

    @Autowired
    LiveBoards boards;

    @Autowired
    JdbcClient db;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_thousand_candidates_make_a_small_page_and_small_news() throws Exception {
        var held = exams.running();
        crowd(held);
        var cookie = cookie(cast.person("Бақылаушы", Role.PROCTOR));
        var path = "/exams/board/" + held.exam().id();
        ask(path, cookie, BodyHandlers.ofByteArray());
        var begin = System.nanoTime();
        var page = ask(path, cookie, BodyHandlers.ofByteArray());
        var pageMillis = (System.nanoTime() - begin) / 1_000_000;
        var plain = new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes().length;

        var stream = ask(path + "/events", cookie, BodyHandlers.ofInputStream());
        assertThat(stream.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (var wire = new Counted(stream.body());
                var events = new GZIPInputStream(wire, 512)) {
            var whole = next(events, "board");
            var wholeOnWire = wire.count;
            // Two seconds of a hall in which each device speaks every fifteen.
            db.sql("""
                            UPDATE exams.attempt SET contact = now(), answered = answered + 1
                             WHERE id IN (SELECT id FROM exams.attempt WHERE exam_id = :exam ORDER BY id LIMIT 133)
                            """).param("exam", held.exam().id().value()).update();
            begin = System.nanoTime();
            boards.round();
            var news = next(events, "rows");
            var newsMillis = (System.nanoTime() - begin) / 1_000_000;
            var newsOnWire = wire.count - wholeOnWire;
            System.out.printf(
                    "board of %,d: page %d KB (%d KB plain) in %d ms, whole board %d KB (%d KB plain), news of 133 rows %.1f KB (%d KB plain) in %d ms%n",
                    CANDIDATES,
                    page.body().length / KILOBYTE,
                    plain / KILOBYTE,
                    pageMillis,
                    wholeOnWire / KILOBYTE,
                    whole.length() / KILOBYTE,
                    newsOnWire / 1024.0,
                    news.length() / KILOBYTE,
                    newsMillis);
            assertThat(page.body().length).as("the page, packed").isLessThan(100 * KILOBYTE);
            assertThat(wholeOnWire).as("the whole board, packed").isLessThan(60 * KILOBYTE);
            assertThat(newsOnWire).as("what changes in two seconds, packed").isLessThan(10 * KILOBYTE);
        }
    }

    @Test
    void a_board_that_was_closed_is_forgotten_and_holds_up_nothing() throws Exception {
        var held = exams.running();
        var path = "/exams/board/" + held.exam().id() + "/events";
        var cookie = cookie(cast.person("Бақылаушы", Role.PROCTOR));
        try (var gone = ask(path, cookie, BodyHandlers.ofInputStream()).body()) {
            assertThat(gone.read()).isPositive();
            assertThat(boards.isWatched(held.exam().id())).isTrue();
        }
        // What is written to a closed connection fails when the other side has said so.
        for (int round = 0; round < 100 && boards.isWatched(held.exam().id()); round++) {
            boards.round();
            Thread.sleep(20);
        }
        assertThat(boards.isWatched(held.exam().id())).isFalse();
    }

    private void crowd(Held held) {
        db.sql("""
                        WITH persons AS (
                            INSERT INTO people.person (id, family_name, given_name, patronymic, registered)
                            SELECT uuidv7(), 'Тәңірбергенов' || n, 'Оралхан', 'Мейрамұлы', now()
                              FROM generate_series(1, :n) AS n
                            RETURNING id
                        )
                        INSERT INTO exams.attempt
                               (id, exam_id, person_id, seed, state, questions, epoch, opened, ends, contact)
                        SELECT uuidv7(), :exam, id, 1, 'RUNNING', 3, 1, now(), now() + interval '1 hour',
                               now() - random() * interval '14 seconds'
                          FROM persons
                        """)
                .param("n", CANDIDATES)
                .param("exam", held.exam().id().value())
                .update();
    }

    private static String next(InputStream events, String kind) throws IOException {
        while (!line(events).equals("event:" + kind)) {}
        for (var line = line(events); ; line = line(events)) if (line.startsWith("data:")) return line;
    }

    /** Byte by byte: a reader would wait for more than there is. */
    private static String line(InputStream events) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int one; (one = events.read()) != '\n'; line.write(one))
            if (one < 0) throw new IllegalStateException("the stream has ended");
        return line.toString(StandardCharsets.UTF_8);
    }

    private <T> HttpResponse<T> ask(String path, String cookie, HttpResponse.BodyHandler<T> body) throws Exception {
        var port = environment.getRequiredProperty("local.server.port", Integer.class);
        var answer = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Cookie", cookie)
                        .header("Accept-Encoding", "gzip")
                        .build(),
                body);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private String cookie(PersonId person) {
        var session = sessions.createSession();
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(new SessionOwner(person), null, List.of())));
        sessions.save(session);
        return "qashyq=" + Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }

    /** How many bytes came over the wire. */
    private static final class Counted extends FilterInputStream {
        volatile long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            if (one >= 0) count++;
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var read = super.read(bytes, from, length);
            if (read > 0) count += read;
            return read;
        }
    }
}
