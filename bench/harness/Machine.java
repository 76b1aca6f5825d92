package harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** What a figure was measured on: without it, a figure says nothing. */
public final class Machine {
    private Machine() {}

    public static String describe() throws IOException {
        var memory = Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", "");
        return "%s: %d × %s, %d GB, Linux %s, Java %s."
                .formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        Math.round(Long.parseLong(memory) / 1048576.0),
                        System.getProperty("os.version").replaceAll("[-+].*", ""),
                        System.getProperty("java.vm.version").replaceAll("[-+].*", ""));
    }

    private static String processor() throws IOException {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("processor");
    }
}
