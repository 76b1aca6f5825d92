package exams;

import harness.Latencies;
import harness.Machine;
import harness.Proc;
import harness.Readme;
import harness.Server;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import pages.Visitors;

/**
 * Four thousand candidates sign in before the hour, open within the same ten seconds, save an answer every fifteen seconds on
 * average and hand in within the last minute. Afterwards every receipt is looked up in the database.
 */
final class Rush {
    private static final int CANDIDATES = number("QASHYQ_BENCH_CANDIDATES", 4_000);
    private static final int MINUTES = number("QASHYQ_BENCH_MINUTES", 10);
    private static final int SIGN_INS_AT_ONCE = 8;
    private static final Duration OPENING = Duration.ofSeconds(10);
    private static final Duration HANDING_IN = Duration.ofSeconds(60);
    private static final double PAUSE_MILLIS = 15_000;

    private final Server server;
    private final Map<String, Latencies> times = new LinkedHashMap<>();
    private final AtomicInteger failed = new AtomicInteger();

    private Rush(Server server) {
        this.server = server;
        for (var what : List.of("signing in", "sitting down", "fetching the paper", "opening", "saving", "handing in"))
            times.put(what, new Latencies());
    }

    public static void main(String[] args) throws Exception {
        var var = Server.scratch();
        try (var server = Server.launch(var, Map.of("QASHYQ_START_CACHE", "false"))) {
            server.awaitPage("/health");
            new Rush(server).measure();
        } finally {
            Server.remove(var);
        }
    }

    private void measure() throws Exception {
        List<ExamData.Candidate> candidates;
        try (var db = server.database().connectAsOwner()) {
            // The start is set once everybody has sat down.
            candidates = ExamData.write(db, CANDIDATES, Instant.now().plusSeconds(36_000), MINUTES + 1);
        }
        var devices = new ArrayList<Device>();
        for (var candidate : candidates) devices.add(new Device(server.port, candidate.attempt()));
        var begin = System.nanoTime();
        comeIn(candidates, devices);
        System.out.printf("%d candidates came in within %d s%n", CANDIDATES, (System.nanoTime() - begin) / 1_000_000_000);

        var starts = Instant.now().plusSeconds(5);
        start(starts);
        var cpu = Cpu.read(server);
        sit(devices, starts);
        var spent = Cpu.read(server).minus(cpu);
        report(devices, spent);
        for (var device : devices) device.close();
    }

    private void comeIn(List<ExamData.Candidate> candidates, List<Device> devices) throws Exception {
        var visitors = new Visitors(server.port);
        var next = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(SIGN_INS_AT_ONCE)) {
            for (var thread = 0; thread < SIGN_INS_AT_ONCE; thread++)
                pool.submit(() -> {
                    for (var n = next.getAndIncrement(); n < devices.size(); n = next.getAndIncrement())
                        comeIn(visitors, candidates.get(n).login(), devices.get(n));
                });
        }
    }

    private void comeIn(Visitors visitors, String login, Device device) {
        step("signing in", times -> {
            var begin = System.nanoTime();
            var cookies = visitors.signIn(login);
            times.add(System.nanoTime() - begin);
            var page = Csrf.of(server.port, cookies);
            step("sitting down", seated -> device.sitDown(page, seated));
        });
        step("fetching the paper", device::fetchPaper);
    }

    private void start(Instant starts) throws Exception {
        try (var db = server.database().connectAsOwner();
                var sql = db.prepareStatement("UPDATE exams.exam SET starts = ?, closes = ?")) {
            sql.setObject(1, starts.atOffset(ZoneOffset.UTC));
            sql.setObject(2, starts.plusSeconds(MINUTES * 60L + 60).atOffset(ZoneOffset.UTC));
            sql.executeUpdate();
        }
    }

    /** A virtual thread each: they wait nearly all the time. */
    private void sit(List<Device> devices, Instant starts) {
        var lastMinute = starts.plusSeconds(MINUTES * 60L).minus(HANDING_IN);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var device : devices)
                pool.submit(() -> {
                    var random = RandomGenerator.getDefault();
                    sleepUntil(starts.plusMillis(random.nextLong(OPENING.toMillis())));
                    step("opening", device::open);
                    var handsIn = lastMinute.plusMillis(random.nextLong(HANDING_IN.toMillis()));
                    while (true) {
                        var next = Instant.now().plusMillis((long) (random.nextDouble() * 2 * PAUSE_MILLIS));
                        if (next.isAfter(handsIn)) break;
                        sleepUntil(next);
                        step("saving", times -> device.save(random, times));
                    }
                    sleepUntil(handsIn);
                    step("handing in", device::handIn);
                });
        }
    }

    private static void sleepUntil(Instant moment) {
        try {
            Thread.sleep(Duration.between(Instant.now(), moment).plusMillis(1).toMillis() > 0
                    ? Duration.between(Instant.now(), moment)
                    : Duration.ZERO);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run(Latencies times) throws IOException;
    }

    /** A failure is counted and said, never repeated: a real device would send again, this one wants to know. */
    private void step(String what, Step step) {
        var own = new Latencies();
        try {
            step.run(own);
        } catch (IOException | RuntimeException e) {
            if (failed.incrementAndGet() <= 10) System.out.println(what + " failed: " + e);
        }
        var all = times.get(what);
        synchronized (all) {
            all.merge(own);
        }
    }

    private void report(List<Device> devices, Cpu spent) throws Exception {
        var promises = devices.stream().flatMap(device -> device.promises.stream()).toList();
        int lost;
        int handedIn;
        try (var db = server.database().connectAsOwner()) {
            lost = Reconciliation.broken(db, promises);
            handedIn = Reconciliation.handedIn(db);
        }
        var report = new StringBuilder(Machine.describe())
                .append(" %,d candidates, %d minutes.\n\n".formatted(CANDIDATES, MINUTES))
                .append("| | times | p50 ms | p95 ms | p99 ms | longest ms |\n|---|--:|--:|--:|--:|--:|\n");
        times.forEach((what, all) -> report.append("| %s | %,d | %s | %s | %s | %s |\n"
                .formatted(
                        what,
                        all.count(),
                        Readme.number(all.percentile(0.5)),
                        Readme.number(all.percentile(0.95)),
                        Readme.number(all.percentile(0.99)),
                        Readme.number(all.percentile(1)))));
        report.append("\n**%d requests failed, %d of %,d receipts not found in the database as promised**, %,d papers handed in.\n"
                        .formatted(failed.get(), lost, promises.size(), handedIn))
                .append(spent.describe(MINUTES * 60))
                .append("Memory afterwards: JVM %d MB, PostgreSQL %d MB.\n"
                        .formatted(Proc.residentMegabytes(server.pid()), Proc.megabytesOfFamily(server.postgresPid())));
        Readme.write("exam-rush", report.toString());
    }

    private static int number(String name, int otherwise) {
        return Integer.parseInt(System.getenv().getOrDefault(name, Integer.toString(otherwise)));
    }
}
