package kz.qashyq.footprint.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.qashyq.footprint.xapi.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What goes back: status, headers, bytes. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
record Answer(int status, Map<String, String> headers, byte[] body) {
    private static final byte[] NOTHING = new byte[0];

    static Answer nothing() {
        return new Answer(204, new LinkedHashMap<>(), NOTHING);
    }

    static Answer bytes(int status, String type, byte[] body) {
        return new Answer(status, new LinkedHashMap<>(), body).with("Content-Type", type);
    }

    static Answer json(int status, String json) {
        return bytes(status, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    static Answer json(JsonNode json) {
        return json(200, CanonicalJson.of(json));
    }

    static Answer fault(int status, String message) {
        return json(
                status, CanonicalJson.of(JsonNodeFactory.instance.objectNode().put("error", message)));
    }

    Answer with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Answer lastModified(Instant at) {
        return with("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
    }
}
