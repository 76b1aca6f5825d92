package harness;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One kept-alive HTTP connection that reads answers with little CPU: the load must not take the cores from the server. */
public final class Wire implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final int port;
    private final byte[] buffer;
    private Socket socket;
    private InputStream in;
    private boolean ended;
    private int at;
    private int end;

    /** @param bytes of the body as they came over the wire */
    public record Answer(int status, List<String> headers, byte[] body, int bytes) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }

        /** The cookies set, as a browser would send them back; those that were emptied are left out. */
        public List<String> cookies() {
            return headers.stream()
                    .filter(line -> line.regionMatches(true, 0, "Set-Cookie:", 0, 11))
                    .map(line -> line.substring(11).strip().split(";")[0])
                    .filter(pair -> !pair.endsWith("="))
                    .toList();
        }
    }

    public Wire(int port) throws IOException {
        this(port, BUFFER);
    }

    /** @param buffer in bytes: small when thousands of connections are open at once */
    public Wire(int port, int buffer) throws IOException {
        this.port = port;
        this.buffer = new byte[buffer];
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = socket.getInputStream();
        ended = false;
        at = end = 0;
    }

    /** @param packed asks for gzip, as every browser does */
    public static byte[] get(String path, String cookies, boolean packed) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                        + (packed ? "Accept-Encoding: gzip\r\n" : "")
                        + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n")
                        + "Accept: text/html\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] post(String path, String cookies, String form) {
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies + "\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n\r\n" + form)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** @param headers further ones, each ended by CR LF */
    public static byte[] json(String path, String headers, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var head = ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers
                        + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        var request = java.util.Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    /** Begins a new connection, as a browser does when the server has ended an idle one. */
    public void reconnect() throws IOException {
        socket.close();
        open();
    }

    /** Servers end a connection now and then after an answer and say so; a new one is part of the next request's time. */
    public Answer send(byte[] request) throws IOException {
        if (ended) {
            socket.close();
            open();
        }
        socket.getOutputStream().write(request);
        return receive();
    }

    /** A request that stops on its way for a while. */
    public Answer sendHaltingly(byte[] request, int at, Duration pause) throws IOException, InterruptedException {
        socket.getOutputStream().write(request, 0, at);
        Thread.sleep(pause);
        socket.getOutputStream().write(request, at, request.length - at);
        return receive();
    }

    private Answer receive() throws IOException {
        var status = Integer.parseInt(line().substring(9, 12));
        var headers = new ArrayList<String>();
        var length = -1;
        var chunked = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) length = Integer.parseInt(line.substring(15).strip());
            if (line.equalsIgnoreCase("Connection: close")) ended = true;
            if (line.regionMatches(true, 0, "Transfer-Encoding:", 0, 18)) chunked = true;
        }
        var body = new ByteArrayOutputStream(Math.max(length, 32 * 1024));
        if (chunked) readChunks(body);
        else read(Math.max(length, 0), body);
        return new Answer(status, headers, body.toByteArray(), body.size());
    }

    private void readChunks(ByteArrayOutputStream body) throws IOException {
        for (var size = Integer.parseInt(line(), 16); ; size = Integer.parseInt(line(), 16)) {
            read(size, body);
            line();
            if (size == 0) return;
        }
    }

    private void read(int count, ByteArrayOutputStream body) throws IOException {
        for (var left = count; left > 0; ) {
            if (at == end) fill();
            var part = Math.min(left, end - at);
            body.write(buffer, at, part);
            at += part;
            left -= part;
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        while (true) {
            if (at == end) fill();
            var c = (char) buffer[at++];
            if (c == '\n') return line.toString();
            if (c != '\r') line.append(c);
        }
    }

    private void fill() throws IOException {
        end = in.read(buffer);
        at = 0;
        if (end < 0) throw new EOFException("the server closed the connection");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
