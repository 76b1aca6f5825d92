package exams;

import harness.Latencies;
import harness.Machine;
import harness.Readme;
import harness.Server;



import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import pages.Visitors;

/** How many answers a second are saved over 16 connections, and how many bare upserts of the same rows PostgreSQL takes. */
final class Saves {
    private static final int CONNECTIONS = 16;
    private static final int SECONDS = Integer.parseInt(System.getenv().getOrDefault("QASHYQ_BENCH_SECONDS", "20"));

    private final Server server;

    private Saves(Server server) {
        this.server = server;
    }

    public static void main(String[] args) throws Exception {
        var var = Server.scratch();
        try (var server = Server.launch(var, Map.of("QASHYQ_START_CACHE", "false"))) {
            server.awaitPage("/health");
            new Saves(server).measure();
        } finally {
            Server.remove(var);
        }
    }

    private void measure() throws Exception {
        List<ExamData.Candidate> candidates;
        try (var db = server.database().connectAsOwner()) {
            candidates = ExamData.write(db, CONNECTIONS, Instant.now().minusSeconds(10), 300);
        }
        var devices = new ArrayList<Device>();
        for (var candidate : candidates) devices.add(seated(candidate));
        saving(devices);
        var cpu = Cpu.read(server);
        var saved = saving(devices);
        var spent = Cpu.read(server).minus(cpu);
        upserting();
        var bare = upserting();
        int lost;
        try (var db = server.database().connectAsOwner()) {
            lost = Reconciliation.broken(
                    db, devices.stream().flatMap(device -> device.promises.stream()).toList());
        }
        var rate = saved.count() / (double) SECONDS;
        Readme.write(
                "exam-saves",
                Machine.describe()
                        + " %d connections, %d s.\n\n".formatted(CONNECTIONS, SECONDS)
                        + "| | a second | p50 ms | p95 ms |\n|---|--:|--:|--:|\n"
                        + row("saves, each with its receipt", saved)
                        + row("bare upserts of the same rows", bare)
                        + "\n**%.0f %% of the ceiling** (promise: at least 30 %%, and 2,500 a second); %d receipts not kept.\n"
                                .formatted(100 * rate * SECONDS / bare.count(), lost)
                        + spent.describe(SECONDS));
    }

    private Device seated(ExamData.Candidate candidate) throws Exception {
        var device = new Device(server.port, candidate.attempt());
        var cookies = new Visitors(server.port).signIn(candidate.login());
        device.sitDown(Csrf.of(server.port, cookies), new Latencies());
        device.open(new Latencies());
        return device;
    }

    private Latencies saving(List<Device> devices) throws Exception {
        var end = System.nanoTime() + SECONDS * 1_000_000_000L;
        return together(devices.stream()
                .<Callable<Latencies>>map(device -> () -> {
                    var own = new Latencies();
                    var random = RandomGenerator.getDefault();
                    while (System.nanoTime() < end) device.save(random, own);
                    return own;
                })
                .toList());
    }

    /** A statement and a commit each, as a program without our batching would do. */
    private Latencies upserting() throws Exception {
        try (var db = server.superuser(); var sql = db.createStatement()) {
            sql.execute("DROP TABLE IF EXISTS exams.bare");
            sql.execute("CREATE TABLE exams.bare (LIKE exams.write INCLUDING ALL)");
        }
        var end = System.nanoTime() + SECONDS * 1_000_000_000L;
        var work = new ArrayList<Callable<Latencies>>();
        for (var connection = 0; connection < CONNECTIONS; connection++) work.add(() -> upserting(end));
        return together(work);
    }

    private Latencies upserting(long end) throws Exception {
        var own = new Latencies();
        var attempt = UUID.randomUUID();
        try (var db = server.superuser();
                var sql = db.prepareStatement(
                        """
                        INSERT INTO exams.bare
                        VALUES (?, 1, ?, 'ANSWER', ?, ?::jsonb, now(), now(), ?, true)
                        ON CONFLICT (attempt_id, epoch, seq) DO UPDATE SET answer = excluded.answer""")) {
            for (var seq = 1; System.nanoTime() < end; seq++) {
                var begin = System.nanoTime();
                sql.setObject(1, attempt);
                sql.setInt(2, seq);
                sql.setInt(3, 1 + seq % 30);
                sql.setString(4, "[\"2\"]");
                sql.setBytes(5, new byte[32]);
                sql.executeUpdate();
                own.add(System.nanoTime() - begin);
            }
        }
        return own;
    }

    private static Latencies together(List<Callable<Latencies>> work) throws Exception {
        var all = new Latencies();
        try (var pool = Executors.newFixedThreadPool(work.size())) {
            for (var one : pool.invokeAll(work)) all.merge(one.get());
        }
        return all;
    }

    private static String row(String what, Latencies times) {
        return "| %s | **%s** | %s | %s |\n"
                .formatted(
                        what,
                        Readme.number(times.count() / (double) SECONDS),
                        Readme.number(times.percentile(0.5)),
                        Readme.number(times.percentile(0.95)));
    }
}
