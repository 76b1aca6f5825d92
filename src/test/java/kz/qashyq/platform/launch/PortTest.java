package kz.qashyq.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortTest {
    @Test
    void a_taken_port_is_refused_with_the_process_that_holds_it() throws IOException {
        try (var socket = new ServerSocket(0)) {
            var port = socket.getLocalPort();
            assertThatThrownBy(() -> Port.requireFree(port))
                    .isInstanceOf(LaunchRefused.class)
                    .hasMessageContaining("Port %d is taken by process %d"
                            .formatted(port, ProcessHandle.current().pid()))
                    .hasMessageContaining("порты бос емес");
        }
    }

    @Test
    void a_free_port_is_left_free() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Port.requireFree(port);
        Port.requireFree(port);
        assertThat(PortHolder.of(port)).isEmpty();
    }

    @Test
    void two_servers_cannot_share_their_files(@TempDir Path var) {
        var first = VarLock.take(var);
        assertThatThrownBy(() -> VarLock.take(var))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        first.close();
        VarLock.take(var).close();
    }
}
