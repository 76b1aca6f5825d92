package start;

import static harness.Readme.number;

import harness.Machine;
import harness.Proc;
import harness.Readme;
import harness.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Starts an installation again and again, as after {@code bin/run}, a reboot or an update. */
final class Start {
    private static final int TIMES = 3;
    private static final int IDLE_SECONDS = 30;
    private static final int CACHE_SECONDS = 300;
    private static final Map<String, String> WITHOUT_REHEARSAL = Map.of("QASHYQ_START_CACHE", "false");
    private static final Path CACHE = Path.of(System.getenv("APP"), "start-cache.aot");
    private static final Path ASIDE = CACHE.resolveSibling("start-cache.aside");

    private final Path var;
    private final StringBuilder text = new StringBuilder();

    private Start(Path var) {
        this.var = var;
    }

    public static void main(String[] args) throws Exception {
        var var = Server.scratch();
        try {
            new Start(var).measure();
        } finally {
            Server.remove(var);
        }
    }

    private void measure() throws Exception {
        text.append(Machine.describe()).append("\n\n");
        text.append("| start | seconds to the first page | load before |\n|---|--:|--:|\n");
        line("the very first: PostgreSQL unpacked, database made", 1, false);
        setCacheAside();
        try {
            line("later, without the start cache", TIMES, false);
        } finally {
            makeCache();
        }
        line("**later, with the start cache** (promise: below 8 s)", TIMES, false);
        if (Boolean.parseBoolean(System.getenv("QASHYQ_BENCH_COLD")))
            line("the same with an empty page cache, as after a reboot", 1, true);
        idle();
        Readme.write("start", text.toString());
    }

    /** The median of some starts. */
    private void line(String name, int times, boolean cold) throws Exception {
        var load = Proc.load();
        var seconds = new double[times];
        for (var i = 0; i < times; i++) {
            if (cold) emptyPageCache();
            try (var server = Server.launch(var, WITHOUT_REHEARSAL)) {
                seconds[i] = server.awaitPage("/sign-in").toMillis() / 1000.0;
            }
        }
        var median = DoubleStream.of(seconds).sorted().skip(times / 2).findFirst().orElseThrow();
        text.append("| %s | %s | %s |\n".formatted(name, number(median), number(load)));
    }

    private void idle() throws Exception {
        try (var server = Server.launch(var, WITHOUT_REHEARSAL)) {
            server.awaitPage("/sign-in");
            Thread.sleep(IDLE_SECONDS * 1000L);
            text.append("\nMemory %d s after a start: JVM %d MB (promise: below 700 MB), PostgreSQL %d MB.\n"
                    .formatted(
                            IDLE_SECONDS, Proc.residentMegabytes(server.pid()), Proc.megabytesOfFamily(server.postgresPid())));
        }
    }

    private static void setCacheAside() throws Exception {
        if (Files.exists(CACHE)) Files.move(CACHE, ASIDE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The one from before, or a new one by a start that makes it in the background. */
    private void makeCache() throws Exception {
        if (Files.exists(ASIDE)) {
            Files.move(ASIDE, CACHE, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try (var server = Server.launch(var, Map.of("QASHYQ_START_CACHE", "true"))) {
            server.awaitPage("/sign-in");
            for (var second = 0; second < CACHE_SECONDS && !Files.exists(CACHE); second++) Thread.sleep(1000);
        }
        if (!Files.exists(CACHE)) throw new IllegalStateException("no start cache was made; see start-cache.log beside it");
    }

    private static void emptyPageCache() throws Exception {
        new ProcessBuilder("sync").start().waitFor();
        Files.writeString(Path.of("/proc/sys/vm/drop_caches"), "3\n");
    }
}
