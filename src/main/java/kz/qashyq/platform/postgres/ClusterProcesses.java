package kz.qashyq.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

/**
 * The processes that work in a cluster's directory.
 *
 * <p>A number alone proves nothing, since the system gives it again to strangers; every process of a PostgreSQL server has its
 * cluster as working directory, and that cannot be mistaken. A dead process that nobody has collected yet has none.
 */
record ClusterProcesses(Path data) {
    private static final Duration PAUSE = Duration.ofMillis(20);

    boolean include(long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"))
                    .equals(data.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    List<Long> all() {
        return ProcessHandle.allProcesses()
                .flatMapToLong(process -> LongStream.of(process.pid()))
                .filter(this::include)
                .boxed()
                .toList();
    }

    /** Backends that outlive a killed postmaster notice it in a moment; one in a long computation is told to stop. */
    boolean waitUntilGone(Duration patience) {
        if (await(() -> all().isEmpty(), patience.dividedBy(4))) return true;
        all().forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy));
        return await(() -> all().isEmpty(), patience);
    }

    static boolean await(BooleanSupplier condition, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) return false;
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
