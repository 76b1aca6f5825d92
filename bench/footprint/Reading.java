package footprint;

import harness.Latencies;
import harness.Machine;
import harness.Readme;
import harness.Server;
import harness.Wire;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import pages.Visitors;
import pages.data.DemoData;

/** Learners' footprints read over HTTP, one request after the other, each of another learner, with millions stored. */
final class Reading {
    private static final long STATEMENTS =
            Long.parseLong(System.getenv().getOrDefault("QASHYQ_BENCH_STATEMENTS", "20000000"));
    private static final int READERS = 200;
    private static final int REQUESTS = 1_000;
    private static final String CREDENTIAL = "bench:a-secret-of-the-bench";

    private final Server server;
    private final Random random = new Random(1);

    private Reading(Server server) {
        this.server = server;
    }

    public static void main(String[] args) throws Exception {
        var var = Server.scratch();
        var environment = Map.of("QASHYQ_START_CACHE", "false", "QASHYQ_FOOTPRINT_CREDENTIAL", "Bench:" + CREDENTIAL);
        try (var server = Server.launch(var, environment)) {
            server.awaitPage("/health");
            new Reading(server).measure();
        } finally {
            Server.remove(var);
        }
    }

    record Learner(UUID id, UUID person, String login) {}

    private void measure() throws Exception {
        try (var db = server.database().connectAsOwner()) {
            DemoData.write(db);
        }
        var learners = learners();
        var begin = System.nanoTime();
        var size = new ManyStatements(server, learners.stream().map(Learner::person).toList()).write(STATEMENTS);
        var made = (System.nanoTime() - begin) / 1_000_000_000;

        var visitors = new Visitors(server.port);
        var readers = learners.subList(0, READERS);
        var cookies = readers.stream().map(it -> visitors.signIn(it.login())).toList();
        var pages = new ArrayList<byte[]>();
        var years = new ArrayList<byte[]>();
        for (int i = 0; i < READERS; i++) {
            var address = "/footprint/learners/" + readers.get(i).id();
            pages.add(Wire.get(address, cookies.get(i), true));
            years.add(Wire.get(address + "/year", cookies.get(i), true));
        }
        var hundreds = learners.stream().map(Reading::lastHundred).toList();
        Readme.write(
                "footprint-reading",
                Machine.describe()
                        + " %,d statements of %,d learners over two years, %s with their indexes; made in %d s. %,d requests each, one after the other.\n\n"
                                .formatted(STATEMENTS, learners.size(), size, made, REQUESTS)
                        + "| | p50 ms | p95 ms | p99 ms | promise (p95) |\n|---|--:|--:|--:|--:|\n"
                        + row("a learner's last 100 statements, `/xapi/statements`", read(hundreds), "20")
                        + row("a learner's own page with the last 50 events", read(pages), "20")
                        + row("a year as a calendar", read(years), "100"));
    }

    private List<Learner> learners() throws Exception {
        var all = new ArrayList<Learner>();
        try (var db = server.database().connectAsOwner();
                var rows = db.createStatement()
                        .executeQuery("SELECT l.id, l.person_id, a.login FROM learners.learner l JOIN people.account a USING (person_id) ORDER BY l.id")) {
            while (rows.next())
                all.add(new Learner(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getString(3)));
        }
        return all;
    }

    private static byte[] lastHundred(Learner learner) {
        var agent = "{\"account\":{\"homePage\":\"https://qashyq.kz/people\",\"name\":\"" + learner.person() + "\"}}";
        return ("GET /xapi/statements?limit=100&agent=" + URLEncoder.encode(agent, StandardCharsets.UTF_8)
                        + " HTTP/1.1\r\nHost: localhost\r\nX-Experience-API-Version: 2.0.0\r\nAuthorization: Basic "
                        + Base64.getEncoder().encodeToString(CREDENTIAL.getBytes(StandardCharsets.UTF_8)) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Half as many before, to warm up the JVM; whose pages of the database are met first is left to chance. */
    private Latencies read(List<byte[]> requests) throws Exception {
        var times = new Latencies();
        try (var wire = new Wire(server.port)) {
            for (int i = -REQUESTS / 2; i < REQUESTS; i++) {
                var request = requests.get(random.nextInt(requests.size()));
                var from = System.nanoTime();
                var answer = wire.send(request);
                if (i >= 0) times.add(System.nanoTime() - from);
                if (answer.status() != 200) throw new IllegalStateException(answer.status() + " " + answer.text());
            }
        }
        return times;
    }

    private static String row(String what, Latencies times, String promise) {
        return "| %s | %s | **%s** | %s | %s |\n"
                .formatted(
                        what,
                        Readme.number(times.percentile(0.5)),
                        Readme.number(times.percentile(0.95)),
                        Readme.number(times.percentile(0.99)),
                        promise);
    }
}
