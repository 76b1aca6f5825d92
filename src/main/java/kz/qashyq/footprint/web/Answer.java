package kz.qashyq.footprint.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.qashyq.footprint.xapi.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What goes back: status, headers, bytes.
 *
 * @param body piece by piece, so that what is long is never held as a whole
 */
record Answer(int status, Map<String, String> headers, List<Piece> body) {
    Answer {
        body = List.copyOf(body);
    }

    /** @param bytes as many as it says; asked for when they are sent, and forgotten then */
    record Piece(long length, Supplier<byte[]> bytes) {
        static Piece of(byte[] bytes) {
            return new Piece(bytes.length, () -> bytes);
        }

        static Piece of(String text) {
            return of(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static Answer nothing() {
        return new Answer(204, new LinkedHashMap<>(), List.of());
    }

    static Answer of(int status, String type, List<Piece> body) {
        return new Answer(status, new LinkedHashMap<>(), body).with("Content-Type", type);
    }

    static Answer bytes(int status, String type, byte[] body) {
        return of(status, type, List.of(Piece.of(body)));
    }

    static Answer json(int status, String json) {
        return of(status, "application/json", List.of(Piece.of(json)));
    }

    static Answer json(JsonNode json) {
        return json(200, CanonicalJson.of(json));
    }

    static Answer fault(int status, String message) {
        return json(
                status, CanonicalJson.of(JsonNodeFactory.instance.objectNode().put("error", message)));
    }

    long length() {
        return body.stream().mapToLong(Piece::length).sum();
    }

    Answer with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Answer lastModified(Instant at) {
        return with("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
    }
}
