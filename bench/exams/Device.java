package exams;

import harness.Latencies;
import harness.Wire;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import kz.qashyq.platform.db.Json;
import tools.jackson.databind.JsonNode;

/** One candidate's device: what it was promised is kept, to be compared with the database afterwards. */
final class Device implements AutoCloseable {
    private static final int BUFFER = 8 * 1024;

    private final int port;
    private final UUID attempt;
    private Wire wire;
    private String header = "";
    private int seq;
    final List<Promise> promises = new ArrayList<>();
    String handedIn = "";

    /** What a receipt said. */
    record Promise(UUID attempt, int epoch, int seq, String hash, long received) {}

    Device(int port, UUID attempt) {
        this.port = port;
        this.attempt = attempt;
    }

    /** @param page of the candidate's session */
    void sitDown(Csrf page, Latencies times) throws IOException {
        var answer = ask(Wire.json(
                "/exams/attempts/" + attempt + "/seat", "Cookie: " + page.cookies() + "\r\nX-XSRF-TOKEN: " + page.token() + "\r\n", ""), times);
        header = "X-Qashyq-Seat: " + Json.read(answer.text(), JsonNode.class).get("token").asString() + "\r\n";
    }

    /** What goes with each of its requests. */
    String header() {
        return header;
    }

    void fetchPaper(Latencies times) throws IOException {
        ask(("GET /exams/seat/" + attempt + "/paper HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n" + header + "\r\n")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII), times);
    }

    void open(Latencies times) throws IOException {
        ask(Wire.json("/exams/seat/" + attempt + "/opening", header, ""), times);
    }

    void save(RandomGenerator random, Latencies times) throws IOException {
        seq++;
        var json = "{\"answered\":%d,\"writes\":[{\"seq\":%d,\"kind\":\"ANSWER\",\"position\":%d,\"answer\":[\"%d\"],\"written\":%d}]}"
                .formatted(Math.min(seq, 30), seq, 1 + random.nextInt(30), 1 + random.nextInt(4), System.currentTimeMillis());
        var answer = ask(Wire.json("/exams/seat/" + attempt + "/writes", header, json), times);
        for (var line : Json.read(answer.text(), JsonNode.class).get("receipts")) {
            if (!line.get("counts").asBoolean()) throw new IllegalStateException("a write in time does not count");
            promises.add(new Promise(
                    attempt, 1, line.get("seq").asInt(), line.get("hash").asString(), line.get("received").asLong()));
        }
        if (promises.size() != seq) throw new IllegalStateException("a save without a receipt: " + answer.text());
    }

    void handIn(Latencies times) throws IOException {
        var answer = ask(Wire.json("/exams/seat/" + attempt + "/submission", header, "{\"last\":%d}".formatted(seq)), times);
        handedIn = Json.read(answer.text(), JsonNode.class).get("hash").asString();
    }

    /** A connection that the server ended while it was idle is begun anew, as browsers do; its time counts. */
    private Wire.Answer ask(byte[] request, Latencies times) throws IOException {
        var begin = System.nanoTime();
        if (wire == null) wire = new Wire(port, BUFFER);
        Wire.Answer answer;
        try {
            answer = wire.send(request);
        } catch (EOFException | SocketException ended) {
            wire.reconnect();
            answer = wire.send(request);
        }
        var took = System.nanoTime() - begin;
        if (answer.status() != 200)
            throw new IllegalStateException(answer.status() + " " + answer.text().substring(0, Math.min(200, answer.text().length())));
        times.add(took);
        return answer;
    }

    @Override
    public void close() throws IOException {
        if (wire != null) wire.close();
    }
}
