package kz.qashyq.platform.files.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.security.SessionOwner;
import kz.qashyq.platform.security.ThrottledSessions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * A large file over a real connection that breaks three times. 200 MB in the suite; by hand with
 * {@code -Dqashyq.upload.mb=2048} for the promised two gigabytes.
 */
@WebTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"qashyq.demo=false", "qashyq.profile=HE-345", "server.port=0"})
class LargeUploadTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final long SIZE = Long.getLong("qashyq.upload.mb", 200) * MEGABYTE + 12_345;
    private static final long MOST_HEAP_GROWTH = 48L * MEGABYTE;

    @Autowired
    org.springframework.core.env.Environment environment;

    @Autowired
    ThrottledSessions sessions;

    @Autowired
    Cast cast;

    @Autowired
    Files files;

    private final HttpClient http = HttpClient.newHttpClient();
    private final byte[] block = new byte[MEGABYTE];
    private PersonId me;
    private String cookies;
    private String token;
    private long heapBefore;
    private long heapMost;

    @Test
    void a_large_file_arrives_whole_over_a_connection_that_breaks_three_times() throws Exception {
        new Random(42).nextBytes(block);
        signIn();
        var upload = create();
        heapBefore = heap();

        long started = System.nanoTime();
        long offset = 0;
        for (int cut = 1; cut <= 3; cut++) {
            sendAndBreakOff(upload, offset, SIZE * cut / 4);
            var arrived = offset(upload);
            assertThat(arrived).as("offset after cut " + cut).isBetween(offset, SIZE * cut / 4);
            offset = arrived;
        }
        var answer = sendTheRest(upload, offset);
        assertThat(answer).startsWith("HTTP/1.1 204").containsIgnoringCase("Upload-Offset: " + SIZE);
        var seconds = (System.nanoTime() - started) / 1e9;

        var file = files.find(FileId.of(upload.substring(upload.lastIndexOf('/') + 1)))
                .orElseThrow();
        assertThat(file.size()).isEqualTo(SIZE);
        assertThat(file.name()).isEqualTo("Дәріс бейнесі.bin");
        var expected = expectedHash();
        assertThat(file.sha256()).isEqualTo(expected);
        started = System.nanoTime();
        assertThat(downloadedHash(file.path())).isEqualTo(expected);
        var readSeconds = (System.nanoTime() - started) / 1e9;

        System.out.printf(
                "upload of %d MB with 3 cuts: %.1f s (%.0f MB/s, hash included); download %.1f s; heap before %d MB, most %d MB; limit %d MB%n",
                SIZE / MEGABYTE,
                seconds,
                SIZE / seconds / MEGABYTE,
                readSeconds,
                heapBefore / MEGABYTE,
                heapMost / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
        assertThat(heapMost - heapBefore).as("heap growth").isLessThan(MOST_HEAP_GROWTH);
    }

    private void signIn() throws Exception {
        me = cast.person("Жүктеуші", Role.TEACHER);
        var session = sessions.createSession();
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(new SessionOwner(me), null, List.of())));
        sessions.save(session);
        cookies = "qashyq=" + Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
        var home = http.send(request("/").build(), HttpResponse.BodyHandlers.ofString());
        var csrf = home.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .findFirst()
                .orElseThrow();
        cookies += "; " + csrf.substring(0, csrf.indexOf(';'));
        var meta = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"").matcher(home.body());
        assertThat(meta.find()).isTrue();
        token = meta.group(1);
    }

    private String create() throws Exception {
        var name = Base64.getEncoder().encodeToString("Дәріс бейнесі.bin".getBytes(StandardCharsets.UTF_8));
        var answer = http.send(
                request("/files/uploads")
                        .header("Tus-Resumable", "1.0.0")
                        .header("X-XSRF-TOKEN", token)
                        .header("Upload-Length", Long.toString(SIZE))
                        .header("Upload-Metadata", "filename " + name)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private long offset(String upload) throws Exception {
        var answer = http.send(
                request(upload).header("Tus-Resumable", "1.0.0").HEAD().build(),
                HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    private void sendAndBreakOff(String upload, long from, long to) throws Exception {
        try (var socket = patch(upload, from)) {
            send(socket, from, to);
            heapMost = Math.max(heapMost, heap());
            // No orderly end: the connection is reset, as when a cable is pulled.
            socket.setSoLinger(true, 0);
        }
    }

    private String sendTheRest(String upload, long from) throws Exception {
        try (var socket = patch(upload, from)) {
            send(socket, from, SIZE);
            heapMost = Math.max(heapMost, heap());
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private Socket patch(String upload, long from) throws IOException {
        var socket = new Socket("localhost", port());
        var head = """
                PATCH %s HTTP/1.1
                Host: localhost
                Connection: close
                Cookie: %s
                X-XSRF-TOKEN: %s
                Tus-Resumable: 1.0.0
                Upload-Offset: %d
                Content-Type: application/offset+octet-stream
                Content-Length: %d

                """.formatted(upload, cookies, token, from, SIZE - from);
        socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private void send(Socket socket, long from, long to) throws IOException {
        for (long position = from; position < to; ) {
            var within = (int) (position % MEGABYTE);
            var length = (int) Math.min(MEGABYTE - within, to - position);
            socket.getOutputStream().write(blockAt(position), within, length);
            position += length;
        }
        socket.getOutputStream().flush();
    }

    /** Every megabyte is different, so that one sent twice or left out would show. */
    private byte[] blockAt(long position) {
        ByteBuffer.wrap(block).putLong(position / MEGABYTE);
        return block;
    }

    private String expectedHash() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (long position = 0; position < SIZE; position += MEGABYTE)
            digest.update(blockAt(position), 0, (int) Math.min(MEGABYTE, SIZE - position));
        return HexFormat.of().formatHex(digest.digest());
    }

    private String downloadedHash(String path) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (InputStream content = http.send(request(path).build(), HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            var buffer = new byte[64 * 1024];
            long received = 0;
            for (int read; (read = content.read(buffer)) >= 0; received += read) {
                digest.update(buffer, 0, read);
                if (received / (SIZE / 2) != (received + read) / (SIZE / 2)) heapMost = Math.max(heapMost, heap());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .header("Cookie", cookies);
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
