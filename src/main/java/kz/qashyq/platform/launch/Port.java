package kz.qashyq.platform.launch;

import java.io.IOException;
import java.net.ServerSocket;

/** The port is looked at before anything else: a start that cannot be reached must not touch the data. */
final class Port {
    private static final int FIRST_UNPRIVILEGED = 1024;

    private Port() {}

    static void requireFree(int port) {
        try (var socket = new ServerSocket(port)) {
            if (!socket.isBound()) throw taken(port);
        } catch (IOException e) {
            var notAllowed = String.valueOf(e.getMessage()).contains("Permission denied");
            throw notAllowed ? notAllowed(port) : taken(port);
        }
    }

    private static LaunchRefused taken(int port) {
        var other = port + 1;
        return PortHolder.of(port)
                .map(holder -> new LaunchRefused(
                        "%d порты бос емес: оны %d-процесс пайдаланып тұр (%s). Оны тоқтатыңыз немесе басқа порт таңдаңыз: bin/run --port %d"
                                .formatted(port, holder.pid(), holder.command(), other),
                        "Port %d is taken by process %d (%s). Stop it, or choose another port: bin/run --port %d"
                                .formatted(port, holder.pid(), holder.command(), other)))
                .orElseGet(() -> new LaunchRefused(
                        "%d порты бос емес: оны басқа пайдаланушының процесі ұстап тұр. Басқа порт таңдаңыз: bin/run --port %d"
                                .formatted(port, other),
                        "Port %d is taken by a process of another user. Choose another port: bin/run --port %d"
                                .formatted(port, other)));
    }

    private static LaunchRefused notAllowed(int port) {
        return new LaunchRefused(
                "%d портын ашуға рұқсат жоқ: %d-ден кіші порттарды тек root аша алады. Мысалы: bin/run --port 8080"
                        .formatted(port, FIRST_UNPRIVILEGED),
                "Port %d may not be opened: ports below %d are root's. For example: bin/run --port 8080"
                        .formatted(port, FIRST_UNPRIVILEGED));
    }
}
