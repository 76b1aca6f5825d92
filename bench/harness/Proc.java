package harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What Linux knows of processes: CPU time and memory. */
public final class Proc {
    private static final double TICKS_PER_SECOND = 100;

    private Proc() {}

    /** CPU seconds of a process since its start. */
    public static double cpu(long pid) throws IOException {
        var stat = afterName(pid);
        return (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) / TICKS_PER_SECOND;
    }

    /** CPU seconds of a process with its children, those that have ended included. */
    public static double cpuOfFamily(long pid) throws IOException {
        var stat = afterName(pid);
        var sum = cpu(pid) + (Long.parseLong(stat[13]) + Long.parseLong(stat[14])) / TICKS_PER_SECOND;
        for (var child : children(pid)) {
            try {
                sum += cpu(child);
            } catch (IOException endedMeanwhile) {
                // Counted with its parent from now on.
            }
        }
        return sum;
    }

    /** CPU seconds that the whole machine has worked. */
    public static double cpuOfMachine() throws IOException {
        var words = Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +");
        var numbers = Arrays.stream(words).skip(1).mapToLong(Long::parseLong).toArray();
        return (numbers[0] + numbers[1] + numbers[2] + numbers[5] + numbers[6]) / TICKS_PER_SECOND;
    }

    /** Resident memory in MB. */
    public static long residentMegabytes(long pid) throws IOException {
        return kilobytes(Path.of("/proc/" + pid + "/status"), "VmRSS:") / 1024;
    }

    /** Memory of a process with its children in MB, what they share counted once. */
    public static long megabytesOfFamily(long pid) throws IOException {
        var sum = 0L;
        for (var one : Stream.concat(Stream.of(pid), children(pid).stream()).toList()) {
            try {
                sum += kilobytes(Path.of("/proc/" + one + "/smaps_rollup"), "Pss:");
            } catch (IOException endedMeanwhile) {
                // What is gone takes no memory.
            }
        }
        return sum / 1024;
    }

    public static double load() throws IOException {
        return Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    private static List<Long> children(long pid) throws IOException {
        return ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .map(ProcessHandle::pid)
                .toList();
    }

    /** The fields behind the name, which may hold spaces itself; the first is the state. */
    private static String[] afterName(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    }

    private static long kilobytes(Path file, String name) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
