package kz.qashyq.platform.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who listens on a port, read from the system's own tables: "address already in use" helps nobody find the other program.
 *
 * @param command as it was typed, shortened
 */
record PortHolder(long pid, String command) {
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final int COMMAND_LENGTH = 100;

    /** Empty when nobody does, or when the process belongs to a user we may not look at. */
    static Optional<PortHolder> of(int port) {
        var sockets = new HashSet<String>();
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) sockets.addAll(listeningOn(port, Path.of(table)));
        if (sockets.isEmpty()) return Optional.empty();
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holdsAny(pid, sockets))
                .findFirst()
                .map(pid -> new PortHolder(pid, commandOf(pid)));
    }

    private static Set<String> listeningOn(int port, Path table) {
        if (!Files.isReadable(table)) return Set.of();
        var suffix = String.format(Locale.ROOT, ":%04X", port);
        var inodes = new HashSet<String>();
        try (var lines = Files.lines(table)) {
            lines.map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns.length > INODE)
                    .filter(columns -> columns[STATE].equals(LISTENING) && columns[LOCAL_ADDRESS].endsWith(suffix))
                    .forEach(columns -> inodes.add("socket:[" + columns[INODE] + "]"));
        } catch (IOException | UncheckedIOException e) {
            return Set.of();
        }
        return inodes;
    }

    private static boolean holdsAny(long pid, Set<String> sockets) {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return descriptors.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static String commandOf(long pid) {
        try {
            var words = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .replace('\0', ' ')
                    .strip();
            return words.length() <= COMMAND_LENGTH ? words : words.substring(0, COMMAND_LENGTH) + "…";
        } catch (IOException e) {
            return "?";
        }
    }
}
