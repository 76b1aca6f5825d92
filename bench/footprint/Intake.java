package footprint;

import exams.Cpu;
import harness.Latencies;
import harness.Machine;
import harness.Readme;
import harness.Server;
import harness.Wire;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

/** Batches of 50 beside bare multi-row INSERTs of the same bytes; single statements beside a handler that commits one row. */
final class Intake {
    private static final int SECONDS = Integer.parseInt(System.getenv().getOrDefault("QASHYQ_BENCH_SECONDS", "15"));
    private static final int BATCH = 50;
    private static final int CONNECTIONS = 16;
    /** The server's JVM compiles for long under a new load on two busy cores; it runs for months. */
    private static final int WARM_UP = 3 * SECONDS;
    private static final String CREDENTIAL = "bench:a-secret-of-the-bench";
    private static final String HEADERS = "X-Experience-API-Version: 2.0.0\r\nAuthorization: Basic "
            + Base64.getEncoder().encodeToString(CREDENTIAL.getBytes(StandardCharsets.UTF_8)) + "\r\n";

    private final Server server;

    private Intake(Server server) {
        this.server = server;
    }

    public static void main(String[] args) throws Exception {
        var var = Server.scratch();
        var environment = Map.of("QASHYQ_START_CACHE", "false", "QASHYQ_FOOTPRINT_CREDENTIAL", "Bench:" + CREDENTIAL);
        try (var server = Server.launch(var, environment)) {
            server.awaitPage("/health");
            new Intake(server).measure();
        } finally {
            Server.remove(var);
        }
    }

    /** One kind of work of one connection: a request, answered. */
    private interface Step {
        void once(RandomGenerator random) throws Exception;
    }

    private interface Steps extends AutoCloseable {
        Step step();
    }

    private void measure() throws Exception {
        table();
        var cpu = Cpu.read(server);
        var batches = run(CONNECTIONS, () -> over(server.port, random -> SampleStatements.batch(random, BATCH), 200));
        var spent = Cpu.read(server).minus(cpu);
        var bare = run(CONNECTIONS, this::inserting);
        var singles = run(CONNECTIONS, () -> over(server.port, SampleStatements::one, 200));
        Latencies empty;
        var handler = handler();
        try {
            var port = port(handler);
            empty = run(CONNECTIONS, () -> over(port, SampleStatements::one, 200));
        } finally {
            handler.destroy();
        }
        var indexed = run(CONNECTIONS, this::insertingAsStored);
        Readme.write(
                "footprint-intake",
                Machine.describe()
                        + " %d connections, batches of %d, %d s each after %d s to warm up.\n\n"
                                .formatted(CONNECTIONS, BATCH, SECONDS, WARM_UP)
                        + "| | statements a second | p50 ms | p95 ms |\n|---|--:|--:|--:|\n"
                        + row("batches of " + BATCH + " over HTTP", batches, BATCH)
                        + row("bare multi-row INSERT of the same bytes", bare, BATCH)
                        + row("the same INSERT into the store's own tables, with their columns and indexes", indexed, BATCH)
                        + row("single statements over HTTP", singles, 1)
                        + row("empty handler that commits one row", empty, 1)
                        + "\n**Batches: %.0f %% of the bare INSERT** (promise: at least 40 %%). **Single: %.0f %% of the empty handler** (promise: at least 50 %%).\n"
                                .formatted(100.0 * batches.count() / bare.count(), 100.0 * singles.count() / empty.count())
                        + "While batches came in: " + spent.describe(SECONDS + WARM_UP));
    }

    private void table() throws Exception {
        try (var db = server.superuser(); var sql = db.createStatement()) {
            sql.execute("CREATE TABLE footprint.bare (id uuid PRIMARY KEY, stored timestamptz NOT NULL, payload text NOT NULL)");
        }
    }

    /** PostgreSQL's housekeeping after a million rows takes a core for half a minute: nobody shall pay for the one before. */
    private void settle() throws Exception {
        try (var db = server.superuser(); var sql = db.createStatement()) {
            sql.execute("VACUUM (ANALYZE)");
            sql.execute("CHECKPOINT");
        }
    }

    /** The same texts, taken from the same generator, as one INSERT of fifty rows and a commit. */
    private Steps inserting() throws Exception {
        var db = server.superuser();
        var sql = db.prepareStatement(
                "INSERT INTO footprint.bare VALUES (?, now(), ?)" + ", (?, now(), ?)".repeat(BATCH - 1));
        return steps(
                random -> {
                    for (int i = 0; i < BATCH; i++) {
                        sql.setObject(2 * i + 1, UUID.randomUUID());
                        sql.setString(2 * i + 2, SampleStatements.one(random));
                    }
                    sql.executeUpdate();
                },
                db);
    }

    /** What the store's tables and indexes cost PostgreSQL by themselves: no HTTP, no JSON, no hash, no chain. */
    private Steps insertingAsStored() throws Exception {
        var db = server.superuser();
        db.setAutoCommit(false);
        var keys = db.prepareStatement(
                "INSERT INTO footprint.statement_key (id, stored, voiding) VALUES (?, ?, false)"
                        + ", (?, ?, false)".repeat(BATCH - 1));
        var row = "(?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        var rows = db.prepareStatement(
                "INSERT INTO footprint.statement (id, stored, actor_id, seq, content_hash, hash, source_id, verb, object_id,"
                        + " registration, \"timestamp\", names, payload) VALUES " + row + (", " + row).repeat(BATCH - 1));
        var source = UUID.randomUUID();
        return steps(
                random -> {
                    var key = 0;
                    var at = 0;
                    for (int i = 0; i < BATCH; i++) {
                        var id = UUID.randomUUID();
                        var now = Instant.now().atOffset(ZoneOffset.UTC);
                        var learner = random.nextInt(2000);
                        var task = random.nextInt(500);
                        var registration = new UUID(learner, task / 20);
                        var hash = new byte[32];
                        random.nextBytes(hash);
                        keys.setObject(++key, id);
                        keys.setObject(++key, now);
                        rows.setObject(++at, id);
                        rows.setObject(++at, now);
                        rows.setObject(++at, new UUID(learner * 0x9E3779B97F4A7C15L, learner));
                        rows.setBytes(++at, hash);
                        rows.setBytes(++at, hash);
                        rows.setObject(++at, source);
                        rows.setString(++at, "https://w3id.org/xapi/video/verbs/played");
                        rows.setString(++at, "https://academy.example/courses/%d/items/%d".formatted(task / 20, task));
                        rows.setObject(++at, registration);
                        rows.setObject(++at, now);
                        rows.setArray(++at, db.createArrayOf("uuid", new UUID[] {
                            source, new UUID(1, random.nextInt(4)), new UUID(2, task), new UUID(3, task / 20),
                            new UUID(4, task / 60), registration
                        }));
                        rows.setString(++at, SampleStatements.one(random));
                    }
                    keys.executeUpdate();
                    rows.executeUpdate();
                    db.commit();
                },
                db);
    }

    private interface Body {
        String of(RandomGenerator random);
    }

    private static Steps over(int port, Body body, int expected) throws Exception {
        var wire = new Wire(port);
        return steps(
                random -> {
                    var answer = wire.send(Wire.json("/xapi/statements", HEADERS, body.of(random)));
                    if (answer.status() != expected) throw new IllegalStateException(answer.status() + " " + answer.text());
                },
                wire);
    }

    private static Steps steps(Step step, AutoCloseable held) {
        return new Steps() {
            @Override
            public Step step() {
                return step;
            }

            @Override
            public void close() throws Exception {
                held.close();
            }
        };
    }

    private Latencies run(int connections, Callable<Steps> open) throws Exception {
        settle();
        var begin = System.nanoTime() + WARM_UP * 1_000_000_000L;
        var end = begin + SECONDS * 1_000_000_000L;
        List<Callable<Latencies>> work = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            work.add(() -> {
                var own = new Latencies();
                var random = RandomGenerator.getDefault();
                try (var steps = open.call()) {
                    while (System.nanoTime() < end) {
                        var from = System.nanoTime();
                        steps.step().once(random);
                        if (from >= begin) own.add(System.nanoTime() - from);
                    }
                }
                return own;
            });
        }
        var all = new Latencies();
        try (var pool = Executors.newFixedThreadPool(connections)) {
            for (var one : pool.invokeAll(work)) all.merge(one.get());
        }
        return all;
    }

    private Process handler() throws Exception {
        var password = java.nio.file.Files.readString(server.secret("postgres/superuser")).strip();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx768m",
                        "-XX:+UseG1GC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Path.of(System.getenv("ROOT"), "bench/footprint/EmptyHandler.java").toString(),
                        server.database().url(),
                        "postgres",
                        password)
                .redirectError(new File("/dev/null"))
                .start();
    }

    private static int port(Process handler) throws Exception {
        var lines = new BufferedReader(new InputStreamReader(handler.getInputStream(), StandardCharsets.UTF_8));
        // The pool's log may come before it.
        for (var line = lines.readLine(); line != null; line = lines.readLine())
            if (line.matches("\\d+")) return Integer.parseInt(line);
        throw new IllegalStateException("the empty handler did not start");
    }

    private static String row(String what, Latencies times, int each) {
        return "| %s | **%s** | %s | %s |\n"
                .formatted(
                        what,
                        Readme.number(times.count() * each / (double) SECONDS),
                        Readme.number(times.percentile(0.5)),
                        Readme.number(times.percentile(0.95)));
    }
}
