package kz.qashyq.footprint.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.qashyq.footprint.statements.Found;
import kz.qashyq.footprint.statements.StatementLibrary;
import kz.qashyq.footprint.web.Call.Known;
import kz.qashyq.footprint.xapi.Attachments;
import kz.qashyq.footprint.xapi.CanonicalJson;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.StatementFormat;
import kz.qashyq.footprint.xapi.XapiFault;
import kz.qashyq.footprint.xapi.XapiVersion;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** GET /xapi/statements. What is asked for as it came goes out as it lies in the database. */
@Component
class StatementReading {
    private static final Set<String> WITH_AN_ID = Set.of("statementId", "voidedStatementId", "format", "attachments");

    private final StatementLibrary library;

    StatementReading(StatementLibrary library) {
        this.library = library;
    }

    Answer get(Known call, boolean further) {
        call.may(call.caller().mayReadStatements());
        var params = call.params();
        if (!further && (params.has("statementId") || params.has("voidedStatementId"))) return one(call);
        var query = StatementQuery.of(call, further);
        var found = library.find(query.filter(), query.limit() + 1);
        var page = found.subList(0, Math.min(found.size(), query.limit()));
        var more = found.size() > query.limit() ? query.further(page.getLast()) : "";
        var texts = texts(page, query.format(), call);
        var json = "{\"more\":" + CanonicalJson.quoted(more) + ",\"statements\":[" + String.join(",", texts) + "]}";
        var answer = query.attachments() ? multipart(json, page) : Answer.json(200, json);
        return page.isEmpty()
                ? answer
                : answer.lastModified(
                        StatementQuery.newest(page, page.getFirst().stored()));
    }

    private Answer one(Known call) {
        var params = call.params();
        if (params.hasAnyBut(WITH_AN_ID) || (params.has("statementId") && params.has("voidedStatementId")))
            throw XapiFault.invalid("a statement asked for by its id takes no filter");
        var voided = params.has("voidedStatementId");
        var name = voided ? "voidedStatementId" : "statementId";
        params.need(name);
        var id = java.util.Objects.requireNonNull(params.uuid(name));
        var format = StatementQuery.format(params);
        var withAttachments = params.flag("attachments");
        var only = call.caller().mayReadAllStatements()
                ? null
                : call.caller().source().id();
        var found = library.find(id, voided, only)
                .filter(it -> it.payload() != null)
                .orElseThrow(() -> new XapiFault(404, "there is no such statement"));
        var json = texts(List.of(found), format, call).getFirst();
        return (withAttachments ? multipart(json, List.of(found)) : Answer.json(200, json))
                .lastModified(found.stored());
    }

    /** What was erased is no longer given out. */
    private List<String> texts(List<Found> found, StatementFormat format, Known call) {
        var texts = new ArrayList<String>(found.size());
        var nodes = new ArrayList<ObjectNode>();
        for (var one : found) {
            var payload = one.payload();
            if (payload == null) continue;
            var tooNew = call.version() == XapiVersion.V1
                    && (payload.contains("\"contextAgents\"") || payload.contains("\"contextGroups\""));
            if (format == StatementFormat.EXACT && !tooNew) {
                texts.add(payload);
                continue;
            }
            var node = (ObjectNode) JsonReader.read(payload);
            if (tooNew) StatementFormat.forVersion1(node);
            if (format == StatementFormat.EXACT) texts.add(CanonicalJson.of(node));
            else nodes.add(node);
        }
        if (format == StatementFormat.IDS) nodes.forEach(StatementFormat::ids);
        if (format == StatementFormat.CANONICAL) canonical(nodes, call);
        nodes.forEach(node -> texts.add(CanonicalJson.of(node)));
        return texts;
    }

    private void canonical(List<ObjectNode> nodes, Known call) {
        var activities = new HashSet<String>();
        nodes.forEach(node -> activities.addAll(StatementFormat.activities(node)));
        var definitions = new HashMap<String, JsonNode>();
        library.definitions(activities).forEach((id, json) -> definitions.put(id, JsonReader.read(json)));
        var languages = languages(call);
        nodes.forEach(node -> StatementFormat.canonical(node, definitions, languages));
    }

    private static List<Locale.LanguageRange> languages(Known call) {
        var header = call.call().header("Accept-Language");
        if (header == null || header.isBlank()) return List.of();
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private Answer multipart(String json, List<Found> found) {
        var boundary = "qashyq-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        part(body, boundary, "Content-Type: application/json\r\n", json.getBytes(StandardCharsets.UTF_8));
        var types = types(found);
        library.attachments(found.stream().map(Found::id).toList())
                .forEach((sha2, bytes) -> part(
                        body,
                        boundary,
                        "Content-Type: " + types.getOrDefault(sha2, "application/octet-stream")
                                + "\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: " + sha2 + "\r\n",
                        bytes));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return Answer.bytes(200, "multipart/mixed; boundary=" + boundary, body.toByteArray());
    }

    private static Map<String, String> types(List<Found> found) {
        var types = new HashMap<String, String>();
        for (var one : found) {
            var payload = one.payload();
            if (payload == null) continue;
            for (var attachment : Attachments.named(JsonReader.read(payload)))
                types.put(
                        attachment.path("sha2").asString("").toLowerCase(Locale.ROOT),
                        attachment.path("contentType").asString("").replaceAll("[\\r\\n]", " "));
        }
        return types;
    }

    private static void part(ByteArrayOutputStream to, String boundary, String headers, byte[] bytes) {
        to.writeBytes(("--" + boundary + "\r\n" + headers + "\r\n").getBytes(StandardCharsets.UTF_8));
        to.writeBytes(bytes);
        to.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
