package kz.qashyq.footprint.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qashyq.footprint.statements.Attachment;
import kz.qashyq.footprint.statements.Found;
import kz.qashyq.footprint.statements.FoundPage;
import kz.qashyq.footprint.statements.StatementLibrary;
import kz.qashyq.footprint.web.Answer.Piece;
import kz.qashyq.footprint.web.Call.Known;
import kz.qashyq.footprint.xapi.Attachments;
import kz.qashyq.footprint.xapi.CanonicalJson;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.XapiFault;
import org.springframework.stereotype.Component;

/**
 * GET /xapi/statements. What is asked for as it came goes out as it lies in the database. A page ends where it has grown long,
 * its attachments included, and attachments are fetched one by one while they are sent.
 */
@Component
class StatementReading {
    private static final Set<String> WITH_AN_ID = Set.of("statementId", "voidedStatementId", "format", "attachments");

    private final StatementLibrary library;
    private final StatementTexts texts;

    StatementReading(StatementLibrary library, StatementTexts texts) {
        this.library = library;
        this.texts = texts;
    }

    Answer get(Known call, boolean further) {
        call.may(call.caller().mayReadStatements());
        var params = call.params();
        if (!further && (params.has("statementId") || params.has("voidedStatementId"))) return one(call);
        var query = StatementQuery.of(call, further);
        var page = library.find(query.filter(), query.limit(), StatementQuery.MOST_BYTES);
        var attachments = query.attachments() ? attachments(page.found()) : List.<Attachment>of();
        page = page.first(fitting(page.found(), attachments));
        var found = page.found();
        var json = json(page, query, call);
        if (!query.attachments()) return modified(Answer.of(200, "application/json", json), found);
        var shown = found.stream().map(Found::id).collect(Collectors.toSet());
        var theirs = attachments.stream()
                .filter(it -> shown.contains(it.statement()))
                .toList();
        return modified(multipart(json, found, theirs), found);
    }

    private List<Piece> json(FoundPage page, StatementQuery query, Known call) {
        var found = page.found();
        var more = page.hasMore() ? query.further(found.getLast()) : "";
        var text = texts.of(found, query.format(), call);
        var json = new ArrayList<Piece>(found.size() + 2);
        json.add(Piece.of("{\"more\":" + CanonicalJson.quoted(more) + ",\"statements\":["));
        // What was erased is no longer given out.
        for (var one : found)
            if (one.payload() != null) json.add(Piece.of((json.size() > 1 ? "," : "") + text.apply(one.payload())));
        json.add(Piece.of("]}"));
        return json;
    }

    private static Answer modified(Answer answer, List<Found> found) {
        return found.isEmpty()
                ? answer
                : answer.lastModified(
                        StatementQuery.newest(found, found.getFirst().stored()));
    }

    private Answer one(Known call) {
        var params = call.params();
        if (params.hasAnyBut(WITH_AN_ID) || (params.has("statementId") && params.has("voidedStatementId")))
            throw XapiFault.invalid("a statement asked for by its id takes no filter");
        var voided = params.has("voidedStatementId");
        var name = voided ? "voidedStatementId" : "statementId";
        params.need(name);
        var id = Objects.requireNonNull(params.uuid(name));
        var format = StatementQuery.format(params);
        var withAttachments = params.flag("attachments");
        var only = call.caller().mayReadAllStatements()
                ? null
                : call.caller().source().id();
        var found = List.of(library.find(id, voided, only)
                .filter(it -> it.payload() != null)
                .orElseThrow(() -> new XapiFault(404, "there is no such statement")));
        var payload = Objects.requireNonNull(found.getFirst().payload());
        var json = List.of(Piece.of(texts.of(found, format, call).apply(payload)));
        var answer =
                withAttachments ? multipart(json, found, attachments(found)) : Answer.of(200, "application/json", json);
        return answer.lastModified(found.getFirst().stored());
    }

    private List<Attachment> attachments(List<Found> found) {
        return library.attachments(found.stream().map(Found::id).toList());
    }

    /** How many of them, from the first, are not too long with what came with them. */
    private static int fitting(List<Found> found, List<Attachment> attachments) {
        var theirs = attachments.stream().collect(Collectors.groupingBy(Attachment::statement));
        var counted = new HashSet<String>();
        long bytes = 0;
        for (int i = 0; i < found.size(); i++) {
            var payload = found.get(i).payload();
            bytes += payload == null ? 0 : payload.length();
            for (var one : theirs.getOrDefault(found.get(i).id(), List.of()))
                if (counted.add(one.sha2())) bytes += one.length();
            if (bytes > StatementQuery.MOST_BYTES) return i;
        }
        return found.size();
    }

    private Answer multipart(List<Piece> json, List<Found> found, List<Attachment> attachments) {
        var boundary = "qashyq-" + UUID.randomUUID();
        var body = new ArrayList<Piece>();
        body.add(Piece.of("--" + boundary + "\r\nContent-Type: application/json\r\n\r\n"));
        body.addAll(json);
        var types = attachments.isEmpty() ? Map.<String, String>of() : types(found);
        var lengths = new LinkedHashMap<String, Long>();
        for (var one : attachments) lengths.put(one.sha2(), one.length());
        lengths.forEach((sha2, length) -> {
            body.add(Piece.of("\r\n--" + boundary + "\r\nContent-Type: "
                    + types.getOrDefault(sha2, "application/octet-stream")
                    + "\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: " + sha2 + "\r\n\r\n"));
            body.add(new Piece(length, () -> library.bytes(sha2)));
        });
        body.add(Piece.of("\r\n--" + boundary + "--\r\n"));
        return Answer.of(200, "multipart/mixed; boundary=" + boundary, body);
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
}
