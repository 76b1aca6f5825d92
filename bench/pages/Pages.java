package pages;

import harness.Proc;
import harness.Readme;
import harness.Server;
import harness.Wire;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import pages.data.Academy;
import pages.data.DemoData;

/** Measures the pages that people open most, each beside its ceilings, and writes the figures into bench/README.md. */
final class Pages {
    private static final int CONNECTIONS = 16;
    private static final int PEOPLE = 48;
    private static final int PACE = 100;
    private static final int SECONDS = Integer.parseInt(System.getenv().getOrDefault("QASHYQ_BENCH_SECONDS", "20"));
    private static final String PROFILED = System.getenv().getOrDefault("QASHYQ_BENCH_PROFILE", "");

    private final Server server;
    private final Load load;
    private final BareSql bareSql;

    private Pages(Server server) {
        this.server = server;
        this.load = new Load(server.port);
        this.bareSql = new BareSql(server);
    }

    public static void main(String[] args) throws Exception {
        var var = Server.scratch();
        try (var server = Server.launch(var, Map.of("QASHYQ_START_CACHE", "false"))) {
            server.awaitPage("/health");
            try (var db = server.database().connectAsOwner()) {
                DemoData.write(db);
            }
            new Pages(server).measure();
        } finally {
            Server.remove(var);
        }
    }

    private void measure() throws Exception {
        var pages = pages();
        var report = new Report("%d connections, %d s a page.".formatted(CONNECTIONS, SECONDS));
        try (var superuser = server.superuser()) {
            var meter = new Meter(server, superuser);
            var figures = new ArrayList<Figures>();
            for (var page : pages) {
                figures.add(saturate(page, meter));
                System.out.println(figures.getLast());
            }
            report.saturation(figures);

            var before = meter.read();
            var times = load.open(mix(pages), PACE, CONNECTIONS * 2, SECONDS * 2);
            var all = Figures.of(pages.getFirst(), times.values().iterator().next(), SECONDS * 2, before, meter.read(), 0, new int[2]);
            report.pace(times, PACE, all.others());
        }
        report.memory(Proc.residentMegabytes(server.pid()), Proc.megabytesOfFamily(server.postgresPid()));
        Readme.write("pages", report.toString());
    }

    private List<Page> pages() {
        var visitors = new Visitors(server.port);
        var learners = visitors.learners(PEOPLE);
        var teacher = visitors.teacher(CONNECTIONS);
        return List.of(
                new Page("empty handler `/health`", List.of(Wire.get("/health", "", true)), 200, 0),
                new Page("sign-in form", List.of(Wire.get("/sign-in", "", true)), 200, 0),
                new Page("sign-in", visitors.signInForms(PEOPLE), 303, 0),
                page("home", learners, n -> "/", 8),
                page("course of 60 items", learners, n -> "/courses/" + Academy.id("course", 0), 7),
                page("lecture", learners, n -> "/courses/" + Academy.id("course", 0) + "/items/" + DemoData.lecture(n), 0),
                page("test of 30 questions", learners, n -> "/testing/attempts/" + DemoData.openPaper(Academy.learnerOfBigGroup(n)), 13),
                page("journal of 200 × 30", teacher, n -> "/journal/" + Academy.id("journal", 0), 0.5));
    }

    private static Page page(String name, List<String> cookies, IntFunction<String> path, double moodle) {
        var requests = IntStream.range(0, cookies.size())
                .mapToObj(n -> Wire.get(path.apply(n), cookies.get(n), true))
                .toList();
        return new Page(name, requests, 200, moodle);
    }

    private Figures saturate(Page page, Meter meter) throws Exception {
        // As long as it is measured: a young JVM spends more on compiling a page than on answering it.
        load.closed(page, CONNECTIONS, SECONDS);
        var recording = !profiled(page) ? null : Profile.begin(server.pid());
        var before = meter.read();
        var begin = System.nanoTime();
        var times = load.closed(page, CONNECTIONS, SECONDS);
        var seconds = (System.nanoTime() - begin) / 1e9;
        var after = meter.read();
        if (recording != null) recording.end(Path.of(System.getenv("ROOT"), "target", "bench.jfr"));
        return Figures.of(page, times, seconds, before, after, ceiling(page), bytes(page));
    }

    private static boolean profiled(Page page) {
        return !PROFILED.isEmpty() && page.name().split(" ")[0].equals(PROFILED);
    }

    private double ceiling(Page page) throws Exception {
        if (page.status() != 200) return hashesPerSecond();
        var statements = bareSql.of(page);
        if (profiled(page)) statements.forEach(it -> System.out.println(it.sql()));
        return statements.isEmpty() ? 0 : bareSql.pagesPerSecond(statements, CONNECTIONS, Math.max(1, SECONDS / 2));
    }

    /** Signing in is slow on purpose: its ceiling is how many passwords the machine can hash. */
    private static double hashesPerSecond() throws Exception {
        var encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        var hash = encoder.encode(DemoData.PASSWORD);
        var count = new AtomicInteger();
        var end = System.nanoTime() + SECONDS * 500_000_000L;
        Load.atOnce(Runtime.getRuntime().availableProcessors(), core -> () -> {
            while (System.nanoTime() < end && encoder.matches(DemoData.PASSWORD, hash)) count.incrementAndGet();
            return core;
        });
        return count.get() / (SECONDS * 0.5);
    }

    private int[] bytes(Page page) throws Exception {
        try (var wire = new Wire(server.port)) {
            var request = new String(page.request(0), java.nio.charset.StandardCharsets.US_ASCII);
            var plain = request.replace("Accept-Encoding: gzip\r\n", "").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            return new int[] {wire.send(page.request(0)).bytes(), wire.send(plain).bytes()};
        }
    }

    /** Of a hundred requests 30 home, 28 course, 22 lecture, 15 test, 4 journal, and one person signs in. */
    private static List<Page> mix(List<Page> pages) {
        var shares = Map.of("home", 30, "course", 28, "lecture", 22, "test", 15, "journal", 4, "sign-in", 1);
        var mix = new ArrayList<Page>();
        for (var page : pages) {
            var word = page.name().split(" ")[0];
            if (page.status() == 200 && word.equals("sign-in")) continue;
            for (var i = 0; i < shares.getOrDefault(word, 0); i++) mix.add(page);
        }
        java.util.Collections.shuffle(mix, new java.util.Random(1));
        return mix;
    }
}
