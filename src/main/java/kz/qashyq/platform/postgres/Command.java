package kz.qashyq.platform.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A short-lived helper program: run, wait, keep what it said. */
record Command(List<String> words, Path directory) {

    record Result(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /** A program that is not installed answers like one that failed: the caller has another way to try. */
    Result run(Duration patience) {
        try {
            var log = Files.createTempFile("qashyq-command", ".log");
            try {
                var process = prepare().redirectOutput(log.toFile()).start();
                var finished = waitFor(process, patience);
                var output = Files.readString(log, StandardCharsets.UTF_8).strip();
                if (!finished)
                    return new Result(-1, "no answer within %s s. %s".formatted(patience.toSeconds(), output));
                return new Result(process.exitValue(), output);
            } finally {
                Files.deleteIfExists(log);
            }
        } catch (IOException e) {
            return new Result(-1, String.valueOf(e.getMessage()));
        }
    }

    /** PG… variables of whoever starts us would silently redirect the server's own programs. */
    ProcessBuilder prepare() {
        var builder = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static boolean waitFor(Process process, Duration patience) {
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) return true;
            process.destroyForcibly();
            return false;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
