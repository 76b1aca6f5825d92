package exams;

import harness.Latencies;
import harness.Wire;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import kz.qashyq.platform.db.Json;
import pages.Visitors;
import tools.jackson.databind.JsonNode;

/**
 * A candidate's device on a bad day. What it writes it keeps, as a journal on disk would, and sends until a receipt is there:
 * twice, in the wrong order, half, with a halt in the middle, with the connection cut before the answer, again after a reload that forgot what was
 * acknowledged. Its clock jumps. All of it follows from a seed.
 */
final class FaultyDevice {
    private static final int QUESTIONS = 30;
    private static final long DAY = 86_400_000L;

    final UUID attempt;
    final List<Entry> journal = new ArrayList<>();
    final TreeMap<Integer, Promise> promises = new TreeMap<>();
    private final IntSupplier port;
    private String header = "";
    private int acknowledged;
    private long clockOff;

    record Entry(int seq, int position, String answer, long written) {
        String json() {
            return "{\"seq\":%d,\"kind\":\"ANSWER\",\"position\":%d,\"answer\":[\"%s\"],\"written\":%d}"
                    .formatted(seq, position, answer, written);
        }
    }

    record Promise(String hash, long received) {}

    FaultyDevice(UUID attempt, IntSupplier port) {
        this.attempt = attempt;
        this.port = port;
    }

    void sitDown(String login) throws IOException {
        var page = Csrf.of(port.getAsInt(), new Visitors(port.getAsInt()).signIn(login));
        try (var device = new Device(port.getAsInt(), attempt)) {
            device.sitDown(page, new Latencies());
            device.open(new Latencies());
            header = device.header();
        }
    }

    /** Writes until the moment, whatever happens to what it sends. */
    void misbehave(Random random, long untilNanos) {
        while (System.nanoTime() < untilNanos) {
            for (var more = 1 + random.nextInt(4); more > 0; more--) write(random);
            try {
                send(random);
            } catch (IOException expected) {
                // The server is being killed, or the cut was ours: the journal still has everything.
            }
        }
    }

    /** The storm is over: sends whatever has no receipt, in order. */
    void drain(long untilNanos) throws InterruptedException {
        while (acknowledged < journal.size()) {
            if (System.nanoTime() > untilNanos) throw new IllegalStateException("no receipts after the server came back");
            try {
                sendWhole(journal.subList(acknowledged, Math.min(journal.size(), acknowledged + 50)));
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
    }

    private void write(Random random) {
        if (random.nextInt(20) == 0) clockOff = (random.nextInt(21) - 10) * DAY;
        journal.add(new Entry(
                journal.size() + 1,
                1 + random.nextInt(QUESTIONS),
                random.nextInt(8) == 0 ? "ә".repeat(1 + random.nextInt(500)) : "" + random.nextInt(5),
                System.currentTimeMillis() + clockOff));
    }

    private void send(Random random) throws IOException {
        var unsent = journal.subList(acknowledged, Math.min(journal.size(), acknowledged + 20));
        switch (random.nextInt(8)) {
            case 0 -> cut(request(unsent), 1.0);
            case 1 -> cut(request(unsent), random.nextDouble());
            case 2 -> {
                sendWhole(unsent);
                sendWhole(unsent);
            }
            case 3 -> {
                var shuffled = new ArrayList<>(unsent);
                Collections.shuffle(shuffled, random);
                for (var entry : shuffled) sendWhole(List.of(entry));
            }
            case 4 -> {
                // A reload that remembers less than it was told.
                acknowledged = Math.max(0, acknowledged - random.nextInt(10));
                sendWhole(journal.subList(acknowledged, Math.min(journal.size(), acknowledged + 20)));
            }
            case 5 -> {
                var half = unsent.size() / 2;
                sendWhole(unsent.subList(half, unsent.size()));
                sendWhole(unsent.subList(0, half));
            }
            case 6 -> sendHaltingly(unsent, random);
            default -> sendWhole(unsent);
        }
    }

    private byte[] request(List<Entry> entries) {
        return Wire.json(
                "/exams/seat/" + attempt + "/writes",
                header,
                "{\"answered\":1,\"writes\":[" + entries.stream().map(Entry::json).collect(Collectors.joining(",")) + "]}");
    }

    private void sendWhole(List<Entry> entries) throws IOException {
        try (var wire = new Wire(port.getAsInt(), 8 * 1024)) {
            take(wire.send(request(entries)));
        }
    }

    private void sendHaltingly(List<Entry> entries, Random random) throws IOException {
        var request = request(entries);
        try (var wire = new Wire(port.getAsInt(), 8 * 1024)) {
            take(wire.sendHaltingly(request, random.nextInt(request.length), Duration.ofMillis(random.nextInt(400))));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(Wire.Answer answer) throws IOException {
        if (answer.status() == 503) throw new IOException("later");
        if (answer.status() != 200) throw new IllegalStateException(answer.status() + " " + answer.text());
        for (var line : Json.read(answer.text(), JsonNode.class).get("receipts")) take(line);
        while (promises.containsKey(acknowledged + 1)) acknowledged++;
    }

    /** A receipt that was given once is given for good. */
    private void take(JsonNode line) {
        var promise = new Promise(line.get("hash").asString(), line.get("received").asLong());
        var before = promises.putIfAbsent(line.get("seq").asInt(), promise);
        if (before != null && !before.equals(promise))
            throw new IllegalStateException("two receipts for write " + line.get("seq") + ": " + before + ", " + promise);
    }

    /** Sends a part of the request, then nobody is there to read an answer. */
    private void cut(byte[] request, double share) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port.getAsInt())) {
            socket.getOutputStream().write(request, 0, Math.max(1, (int) (request.length * share)));
        }
    }
}
