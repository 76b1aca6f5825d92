package exams;

import exams.FaultyDevice.Entry;
import exams.FaultyDevice.Promise;
import harness.Machine;
import harness.Readme;
import harness.Server;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Kills and cuts in the middle of candidates' writes, by seed, also of one of two nodes; after each scenario every receipt is in the database with the
 * same content and time, and every device's writes are there from the first to the last.
 */
final class Faults {
    private static final int SCENARIOS = Integer.parseInt(System.getenv().getOrDefault("QASHYQ_BENCH_SCENARIOS", "100"));
    private static final long SEED = Long.parseLong(System.getenv().getOrDefault("QASHYQ_BENCH_SEED", "1"));
    /** One kind alone, to look at it closely. */
    private static final Fault ONLY = Optional.ofNullable(System.getenv("QASHYQ_BENCH_FAULT"))
            .filter(it -> !it.isBlank())
            .map(Fault::valueOf)
            .orElse(null);

    private static final int DEVICES = 12;

    /** Then others sit down: a journal is compared as a whole after each scenario. */
    private static final int SCENARIOS_OF_A_DEVICE = 25;

    private static final long STORM = 1_000_000_000L;
    private static final long PATIENCE = 120_000_000_000L;

    enum Fault {
        NETWORK_ONLY,
        POSTGRES_KILLED,
        SERVER_KILLED,
        BOTH_KILLED,
        /** One of two nodes on one database: the devices go from one to the other. */
        NODE_KILLED
    }

    private final Path var;
    private final Map<Fault, Integer> count = new EnumMap<>(Fault.class);
    private final AtomicInteger turn = new AtomicInteger();
    private volatile Server server;
    /** The nodes that devices find; a killed one stays among them, as a balancer notices late. */
    private volatile List<Server> nodes;
    private int receipts;

    private Faults(Path var, Server server) {
        this.var = var;
        become(server);
    }

    private void become(Server alone) {
        server = alone;
        nodes = List.of(alone);
    }

    /** Each request goes to the next node. */
    private int port() {
        var now = nodes;
        return now.get(Math.floorMod(turn.getAndIncrement(), now.size())).port;
    }

    public static void main(String[] args) throws Exception {
        var var = Server.scratch();
        var faults = new Faults(var, start(var));
        try {
            faults.run();
        } finally {
            faults.server.close();
            Server.remove(var);
        }
    }

    private static Server start(Path var) throws Exception {
        var server = Server.launch(var, Map.of("QASHYQ_START_CACHE", "false"));
        server.awaitPage("/health");
        return server;
    }

    private void run() throws Exception {
        List<ExamData.Candidate> candidates;
        try (var db = server.database().connectAsOwner()) {
            var turns = (SCENARIOS - 1) / SCENARIOS_OF_A_DEVICE + 1;
            candidates = ExamData.write(db, DEVICES * turns, Instant.now().minusSeconds(10), 600);
        }
        var next = candidates.iterator();
        var devices = new ArrayList<FaultyDevice>();
        var begin = System.nanoTime();
        for (var scenario = 0; scenario < SCENARIOS; scenario++) {
            if (scenario % SCENARIOS_OF_A_DEVICE == 0) {
                devices.clear();
                while (devices.size() < DEVICES) devices.add(seated(next.next()));
            }
            var seed = SEED * 1_000_003 + scenario;
            try {
                scenario(devices, fault(scenario, seed), new Random(seed));
            } catch (Exception e) {
                throw new IllegalStateException("scenario with seed " + seed, e);
            }
        }
        Readme.write(
                "exam-faults",
                Machine.describe()
                        + " %d scenarios from seed %d in %d s, %d devices.\n\n".formatted(
                                SCENARIOS, SEED, (System.nanoTime() - begin) / 1_000_000_000, DEVICES)
                        + "| fault, besides the network's | scenarios |\n|---|--:|\n"
                        + String.join("", count.entrySet().stream()
                                .map(it -> "| %s | %d |\n".formatted(
                                        it.getKey().name().toLowerCase().replace('_', ' '), it.getValue()))
                                .toList())
                        + "\n**%,d receipts, each in the database with its content, order and time.**\n".formatted(receipts));
    }

    private FaultyDevice seated(ExamData.Candidate candidate) throws Exception {
        var device = new FaultyDevice(candidate.attempt(), this::port);
        device.sitDown(candidate.login());
        return device;
    }

    private void scenario(List<FaultyDevice> devices, Fault fault, Random random) throws Exception {
        var before = written(devices);
        count.merge(fault, 1, Integer::sum);
        var secondVar = var.resolveSibling(var.getFileName() + "-second");
        Server second = null;
        var outages = 0;
        if (fault == Fault.NODE_KILLED) {
            second = server.launchBeside(secondVar);
            second.awaitPage("/health");
            nodes = List.of(server, second);
            outages = outages();
        }
        var end = System.nanoTime() + STORM;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var storms = new ArrayList<java.util.concurrent.Future<?>>();
            for (var device : devices) {
                var own = new Random(random.nextLong());
                storms.add(pool.submit(() -> device.misbehave(own, end)));
            }
            Thread.sleep(100 + random.nextInt(700));
            if (second == null) strike(fault);
            else kill(random.nextBoolean() ? second.pid() : server.pid());
            for (var storm : storms) storm.get();
        }
        if (fault == Fault.SERVER_KILLED || fault == Fault.BOTH_KILLED) become(start(var));
        for (var device : devices) device.drain(System.nanoTime() + PATIENCE);
        if (second != null) {
            // Until now the dead node was asked every second time; it is the other one that has answered.
            if (!server.isAlive()) become(start(var));
            nodes = List.of(server);
            second.close();
            Server.remove(secondVar);
            if (outages() != outages) throw new IllegalStateException("time was given back although a node was alive");
        }
        reconcile(devices);
        receipts += written(devices) - before;
    }

    private static int written(List<FaultyDevice> devices) {
        return devices.stream().mapToInt(device -> device.journal.size()).sum();
    }

    /**
     * Each kind once, however few scenarios there are; then by lot: starting the server takes ten times as long as a storm, so
     * it dies in one of twenty.
     */
    private static Fault fault(int scenario, long seed) {
        if (ONLY != null) return ONLY;
        var kinds = Fault.values();
        if (scenario < kinds.length) return kinds[scenario];
        var lot = new Random(~seed).nextInt(40);
        if (lot == 0) return Fault.BOTH_KILLED;
        if (lot == 1) return Fault.SERVER_KILLED;
        if (lot == 39) return Fault.NODE_KILLED;
        return lot < 14 ? Fault.POSTGRES_KILLED : Fault.NETWORK_ONLY;
    }

    private void strike(Fault fault) throws Exception {
        switch (fault) {
            case NETWORK_ONLY, NODE_KILLED -> {}
            case POSTGRES_KILLED -> kill(server.postgresPid());
            case SERVER_KILLED -> kill(server.pid());
            case BOTH_KILLED -> {
                kill(server.postgresPid());
                kill(server.pid());
            }
        }
    }

    private int outages() throws SQLException {
        try (var db = server.database().connectAsOwner();
                var sql = db.createStatement();
                var rows = sql.executeQuery("SELECT count(*) FROM exams.outage")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    private record Kept(int position, String answer, Promise promise) {}

    private void reconcile(List<FaultyDevice> devices) throws SQLException {
        try (var db = server.database().connectAsOwner();
                var sql = db.prepareStatement(
                        """
                        SELECT seq, position, answer ->> 0, hash, received
                          FROM exams.write WHERE attempt_id = ? AND epoch = 1 AND counts""")) {
            for (var device : devices) {
                sql.setObject(1, device.attempt);
                var kept = new HashMap<Integer, Kept>();
                try (var rows = sql.executeQuery()) {
                    while (rows.next())
                        kept.put(
                                rows.getInt(1),
                                new Kept(
                                        rows.getInt(2),
                                        rows.getString(3),
                                        new Promise(
                                                Base64.getEncoder().encodeToString(rows.getBytes(4)),
                                                rows.getObject(5, OffsetDateTime.class)
                                                        .toInstant()
                                                        .toEpochMilli())));
                }
                for (var entry : device.journal) compare(device, entry, kept.get(entry.seq()));
                if (kept.size() != device.journal.size())
                    throw new IllegalStateException("the database has writes that nobody made: " + device.attempt);
            }
        }
    }

    private static void compare(FaultyDevice device, Entry entry, Kept kept) {
        var promise = device.promises.get(entry.seq());
        if (kept == null || promise == null || !kept.promise().equals(promise)
                || kept.position() != entry.position() || !kept.answer().equals(entry.answer()))
            throw new IllegalStateException(
                    "promise not kept: %s wrote %s, was promised %s, database has %s".formatted(device.attempt, entry, promise, kept));
    }
}
